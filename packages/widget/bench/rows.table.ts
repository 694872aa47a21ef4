import type { Seen } from './comparison.ts';
import { spreadOf } from './statistics.ts';

/** One measure of a product, as it is printed. */
export interface Row {
  readonly name: string;
  readonly of: (seen: Seen) => string;
}

const bytes = (numbers: readonly number[]): string =>
  Math.round(spreadOf(numbers).median).toLocaleString('en');

/** The middle one, and how far the others are. */
const milliseconds = (numbers: readonly number[]): string => {
  const { median, least, most } = spreadOf(numbers);
  return `${Math.round(median)} (${Math.round(least)}–${Math.round(most)})`;
};

const medianAndWorst = (numbers: readonly number[]): string => {
  const { median, most } = spreadOf(numbers);
  return `${median.toFixed(1)} / ${most.toFixed(1)}`;
};

const typed = ({ fast }: Seen) => fast.calm.flatMap((visit) => visit.typed ?? []);
const pause = (at: number) => (seen: Seen) => {
  const pauses = typed(seen).map(({ pauses }) => pauses[at]!);
  const [total, longest] = (['total', 'longest'] as const).map((each) =>
    spreadOf(pauses.map((one) => one[each])),
  );
  return `${Math.round(total!.median)} / ${Math.round(longest!.most)}`;
};

/** What is printed, in this order. Bytes are brotli, as sent; milliseconds are medians, and the least and most in brackets. */
export const rows: readonly Row[] = [
  { name: 'bytes of code and style until load', of: ({ fast }) => bytes(fast.calm.map((v) => v.untilLoad)) },
  { name: 'bytes until idle', of: ({ fast }) => bytes(fast.calm.map((v) => v.untilIdle)) },
  {
    name: 'bytes there when the form is editable, at once',
    of: ({ fast }) => bytes(fast.hasty.map((v) => v.untilEditable)),
  },
  { name: 'requests for them', of: ({ fast }) => bytes(fast.hasty.map((v) => v.requestsUntilEditable)) },
  {
    name: 'long tasks before load: number / longest, ms',
    of: ({ fast }) => {
      const { median } = spreadOf(fast.calm.map((v) => v.longTasks.length));
      return `${median} / ${Math.max(0, ...fast.calm.flatMap((v) => v.longTasks))}`;
    },
  },
  {
    name: 'layout shift, worst',
    of: ({ fast, slow }) =>
      Math.max(...[fast, slow].flatMap((v) => [...v.hasty, ...v.calm]).map((v) => v.shifted)).toFixed(3),
  },
  {
    name: 'click to editable, at once, ms',
    of: ({ fast }) => milliseconds(fast.hasty.map((v) => v.clickToEditable)),
  },
  {
    name: 'click to editable, when idle, ms',
    of: ({ fast }) => milliseconds(fast.calm.map((v) => v.clickToEditable)),
  },
  {
    name: 'page to editable, at once, ms',
    of: ({ fast }) => milliseconds(fast.hasty.map((v) => v.pageToEditable)),
  },
  {
    name: '4G: click to editable, at once, ms',
    of: ({ slow }) => milliseconds(slow.hasty.map((v) => v.clickToEditable)),
  },
  {
    name: '4G: click to editable, when idle, ms',
    of: ({ slow }) => milliseconds(slow.calm.map((v) => v.clickToEditable)),
  },
  {
    name: '4G: page to editable, at once, ms',
    of: ({ slow }) => milliseconds(slow.hasty.map((v) => v.pageToEditable)),
  },
  {
    name: 'one can write without another click',
    of: ({ fast }) => (fast.hasty.every((v) => v.isFocused) ? 'yes' : 'no'),
  },
  {
    name: 'a key: its code, median / worst ms',
    of: (seen) => medianAndWorst(typed(seen).flatMap((t) => t.scripts)),
  },
  {
    name: 'a key: with the browser’s part, median / worst ms',
    of: (seen) => medianAndWorst(typed(seen).flatMap((t) => t.handled)),
  },
  {
    name: 'a key: with drawing, median / worst ms',
    of: (seen) => medianAndWorst(typed(seen).flatMap((t) => t.busy)),
  },
  { name: 'first pause: all / longest task, ms', of: pause(0) },
  { name: 'later pause: all / longest task, ms', of: pause(1) },
];
