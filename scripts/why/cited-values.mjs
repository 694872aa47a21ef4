/**
 * A value of a policy that names its clause.
 *
 * @typedef {object} CitedValue
 * @property {string} path for example `milestones.urgent-major.respond`; it names no place in a list of dated values
 * @property {string} source
 * @property {string | undefined} assumed
 * @property {string | undefined} from the first date of a dated value
 * @property {unknown} value without what is named above
 */

/**
 * Every value below a part of a policy that names its clause, in the order of the policy.
 *
 * @param {unknown} part
 * @returns {Generator<CitedValue>}
 */
export function* citedValues(part, path = '') {
  if (typeof part !== 'object' || part === null) return;
  if (isCited(part)) yield citedValue(part, path);
  for (const [key, inner] of Object.entries(part)) yield* citedValues(inner, pathOf(part, path, key, inner));
}

const isCited = (part) => typeof part.source === 'string';
const isDated = (part) => isCited(part) && typeof part.from === 'string' && 'value' in part;

function citedValue(part, path) {
  const { source, assumed, from, value, ...rest } = part;
  // Some rows have a “from” that is no date: who is asked, or which severity it starts at.
  return isDated(part)
    ? { path, source, assumed, from, value }
    : { path, source, assumed, from: undefined, value: { ...rest, ...(from && { from }) } };
}

function pathOf(parent, path, key, inner) {
  if (Array.isArray(parent))
    return typeof inner === 'object' && inner !== null && isDated(inner) ? path : `${path}[${key}]`;
  if (isDated(parent) && key === 'value') return path;
  return path === '' ? key : `${path}.${key}`;
}

/** A value in words: “4 working hours, calendar office, promised”. */
export function inWords(value) {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return listInWords(value);
  const { amount, unit, ...rest } = value;
  const start =
    typeof unit === 'string' ? [lengthInWords(value)] : amount === undefined ? [] : [field('amount', amount)];
  const fields = Object.entries(rest)
    .filter(([, inner]) => !isWithCitations(inner))
    .map(([key, inner]) => field(key, inner));
  return [...start, ...fields].join(', ') || '(no more than the clause)';
}

/** “1 working day”, “30 minutes”. */
export function lengthInWords({ amount, unit }) {
  const words = unit.replace('-', ' ');
  return `${amount} ${amount === 1 ? words.slice(0, -1) : words}`;
}

function listInWords(list) {
  if (list.length === 0) return 'none';
  return list.some((item) => typeof item === 'object')
    ? list.map((item) => `(${inWords(item)})`).join(' ')
    : list.join(' + ');
}

const field = (key, value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? `${key}: (${inWords(value)})`
    : `${key}: ${inWords(value)}`;

/** What has citations of its own is listed by itself. */
const isWithCitations = (value) => !citedValues(value).next().done;
