import { caseListStories } from './stories/case-list-stories.table.ts';
import { dialogStories } from './stories/dialog-stories.table.ts';
import { formStories } from './stories/form-stories.table.ts';
import { formSettingsStories } from './stories/form-settings-stories.table.ts';
import { kioskStories } from './stories/kiosk-stories.table.ts';
import { launcherStories } from './stories/launcher-stories.table.ts';
import { posterStories } from './stories/poster-stories.table.ts';
import { scanStories } from './stories/scan-stories.table.ts';
import { receiptStories } from './stories/receipt-stories.table.ts';
import { statusPartsStories } from './stories/status-parts-stories.table.ts';
import { statusStories } from './stories/status-stories.table.ts';
import { surveyStories } from './stories/survey-stories.table.ts';
import type { Story } from './story.ts';

/** Every state of every element that customers see. */
export const stories: readonly Story[] = [
  ...launcherStories,
  ...dialogStories,
  ...formStories,
  ...formSettingsStories,
  ...scanStories,
  ...receiptStories,
  ...caseListStories,
  ...statusStories,
  ...statusPartsStories,
  ...surveyStories,
  ...kioskStories,
  ...posterStories,
];
