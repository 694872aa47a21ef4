import type { Calendar } from '../calendar/calendar.ts';
import type { RulesContext } from '../case/context.ts';

/** @throws {RangeError} when the context does not bring it */
export function calendarNamed({ calendars }: Pick<RulesContext, 'calendars'>, name: string): Calendar {
  const calendar = calendars[name];
  if (!calendar) throw new RangeError(`The context has no calendar named “${name}”.`);
  return calendar;
}
