import { define } from '../core/define.ts';
import '../photos/photo-picker.ts';
import { RedressDeskCommand } from './command.component.ts';
import { RedressDeskConfirm } from './confirm.component.ts';
import { RedressDeskCase } from './desk-case.component.ts';
import { RedressDeskPhotos } from './desk-photos.component.ts';
import { RedressDesk } from './desk.component.ts';
import { RedressDeskFilter } from './queue/filter.component.ts';
import { RedressDeskHandOver } from './queue/hand-over.component.ts';
import { RedressDeskQueue } from './queue/queue.component.ts';

define('redress-desk-command', RedressDeskCommand);
define('redress-desk-confirm', RedressDeskConfirm);
define('redress-desk-photos', RedressDeskPhotos);
define('redress-desk-case', RedressDeskCase);
define('redress-desk-filter', RedressDeskFilter);
define('redress-desk-hand-over', RedressDeskHandOver);
define('redress-desk-queue', RedressDeskQueue);
define('redress-desk', RedressDesk);

export { RedressDesk };
