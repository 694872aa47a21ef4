import type { Browser, Page } from 'playwright-core';

/**
 * What typing costs the page's main thread, in milliseconds of its own processor time: what other programs of the machine do
 * meanwhile does not count, what the throttle adds does.
 */
export interface Typed {
  /** For each key, the code that listens to its events, and what that promises before the browser goes on, as Lit's drawing. */
  readonly scripts: readonly number[];
  /** For each key, all of its events: that code, and what the browser itself does, such as inserting the letter. */
  readonly handled: readonly number[];
  /** For each key, all tasks until the next key: its events, and the layout and drawing that follow. */
  readonly busy: readonly number[];
  /** For each pause in typing, all tasks in it: what waits for a pause, such as the preview. */
  readonly pauses: readonly { readonly total: number; readonly longest: number }[];
}

/** A quick typist: 600 keys a minute, and less than any pause that something may wait for. */
const betweenKeysMs = 100;

/** What Chromium writes down of its work; microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/** From when to when by the clock, and how long the processor was busy with it; milliseconds. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

/** How Chromium calls what it writes down. */
const dispatch = new Set(['EventDispatch']);
const task = new Set(['RunTask']);
const script = new Set(['FunctionCall', 'RunMicrotasks']);

/** The events that make up one key. */
const keyEvents = new Set(['keydown', 'keypress', 'beforeinput', 'textInput', 'input', 'keyup']);

/**
 * Types with real keys, part by part, with a pause after each.
 *
 * @param pause resolves when the page has nothing more to do
 */
export async function typeInto(
  browser: Browser,
  page: Page,
  parts: readonly string[],
  pause: () => Promise<void>,
): Promise<Typed> {
  await page.evaluate(() => probe.focus());
  const typed: Typed[] = [];
  for (const part of parts) {
    await browser.startTracing(page, {
      categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
    });
    await page.keyboard.type(part, { delay: betweenKeysMs });
    await pause();
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
      traceEvents: readonly TraceEvent[];
    };
    typed.push(read(traceEvents, part.length));
  }
  return {
    scripts: typed.flatMap(({ scripts }) => scripts),
    handled: typed.flatMap(({ handled }) => handled),
    busy: typed.flatMap(({ busy }) => busy),
    pauses: typed.flatMap(({ pauses }) => pauses),
  };
}

function read(events: readonly TraceEvent[], keys: number): Typed {
  const first = events.find(({ name, args }) => dispatch.has(name) && args?.data?.type === 'keydown');
  if (!first) throw new Error('Chromium wrote down no key.');
  const spans = (names: ReadonlySet<string>, accepts: (event: TraceEvent) => boolean = () => true): Span[] =>
    events
      .filter((event) => names.has(event.name) && event.ph === 'X')
      .filter(({ pid, tid }) => pid === first.pid && tid === first.tid)
      .filter(accepts)
      .map(({ ts, dur = 0, tdur = dur }) => ({
        from: ts / 1_000,
        to: (ts + dur) / 1_000,
        cost: tdur / 1_000,
      }))
      .sort((a, b) => a.from - b.from);
  const typeOf = ({ args }: TraceEvent): string => args?.data?.type ?? '';

  const downs = spans(dispatch, (event) => typeOf(event) === 'keydown');
  if (downs.length !== keys)
    throw new Error(`${keys} keys were typed, and Chromium wrote down ${downs.length}.`);
  const dispatches = outermost(spans(dispatch, (event) => keyEvents.has(typeOf(event))));
  const tasks = outermost(spans(task));
  if (tasks.length === 0) throw new Error('Chromium wrote down no tasks.');
  const lastKey = dispatches.at(-1)!;
  const inKeys = ({ from, to }: Span): boolean =>
    dispatches.some((dispatched) => dispatched.from <= from && to <= dispatched.to);
  const scripts = outermost(spans(script).filter(inKeys));

  const starts = [...downs.map(({ from }) => from), lastKey.to];
  const afterwards = tasks.filter(({ from }) => from >= lastKey.to);
  return {
    scripts: downs.map((_, at) => cost(begunIn(scripts, starts[at]!, starts[at + 1]!))),
    handled: downs.map((_, at) => cost(begunIn(dispatches, starts[at]!, starts[at + 1]!))),
    // A key's first event is inside of a task that began before it; the last key's drawing is part of the pause.
    busy: downs
      .slice(1)
      .map((_, at) => cost(begunIn(tasks, tasksFrom(starts[at]!), tasksFrom(starts[at + 1]!)))),
    pauses: [{ total: cost(afterwards), longest: Math.max(0, ...afterwards.map((each) => each.cost)) }],
  };

  function tasksFrom(key: number): number {
    return tasks.findLast(({ from }) => from <= key)?.from ?? key;
  }
}

const cost = (spans: readonly Span[]): number => spans.reduce((total, span) => total + span.cost, 0);
const begunIn = (spans: readonly Span[], from: number, to: number): readonly Span[] =>
  spans.filter((span) => span.from >= from && span.from < to);

/** An event or task inside another one is part of it. */
function outermost(sorted: readonly Span[]): readonly Span[] {
  let end = -Infinity;
  return sorted.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}
