import type { EpochMs, Span } from '../core/instant.ts';
import { CalendarError, type CalendarSpec } from './calendar.ts';
import { checkInstant } from './checks.ts';
import { mergeSpans } from './spans.ts';
import { readList } from './windows.ts';

const example = '[["2026-10-01T00:00:00+08:00", "2026-10-02T00:00:00+08:00"]]';

/**
 * Reads the exact stretches in which it is closed, in order, those that touch joined.
 *
 * @throws {CalendarError} `bad-spec` with the path of the first fault and what would do
 */
export function readClosures({ closures = [] }: CalendarSpec): Span[] {
  return mergeSpans(
    readList(closures, 'closures', example).map((closure, i) => {
      const [from, to] = readList(closure, `closures[${i}]`, example);
      const span: Span = [readInstant(from, `closures[${i}]`), readInstant(to, `closures[${i}]`)];
      if (span[1] > span[0]) return span;
      throw new CalendarError('bad-spec', `closures[${i}]: ends before it starts.`);
    }),
  );
}

function readInstant(text: unknown, path: string): EpochMs {
  // Without an offset it would mean another instant on another machine.
  if (typeof text === 'string' && /T.*(Z|[+-]\d\d:\d\d)$/.test(text)) {
    const at = Date.parse(text);
    if (!Number.isNaN(at)) {
      checkInstant(at, path);
      return at;
    }
  }
  throw new CalendarError('bad-spec', `${path}: write instants as 2026-10-01T00:00:00+08:00.`);
}
