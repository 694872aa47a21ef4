import type { Dated } from '../core/dated.ts';

/** How one part of a layer goes over the same part below it. Nothing is changed in place. */

type Row = Readonly<Record<string, unknown>>;
type Lay = (below: unknown, above: unknown) => unknown;

/** As a whole. */
export const whole: Lay = (_below, above) => above;

/** Row by row; `null` takes a row away. */
export const rows = /* @__PURE__ */ rowsBy(whole);

/** By date: what lies below holds until the first date above. `null` takes it away. */
export const datedValues: Lay = (below, above) => {
  if (!isDated(below) || !isDated(above)) return above;
  const first = above[0]!.from;
  return [...below.filter(({ from }) => from < first), ...above];
};

/** Row by row, and in a row by date. */
export const datedRows = /* @__PURE__ */ rowsBy(datedValues);

/** The rows of each row, by date. */
export const rowsOfRows = /* @__PURE__ */ rowsBy(datedRows);

/** Row by row, and in a row field by field. */
export const fieldsOfRows = /* @__PURE__ */ rowsBy(fields);

/** Field by field, but the times of a kind row by row. */
export const kindRows = /* @__PURE__ */ rowsBy((below, above) => {
  const { milestones, bySeverity } = above as Row;
  const lower = below as Row | undefined;
  return {
    ...fields(below, above),
    ...(milestones !== undefined && { milestones: datedRows(lower?.['milestones'], milestones) }),
    ...(bySeverity !== undefined && { bySeverity: rowsOfRows(lower?.['bySeverity'], bySeverity) }),
  };
});

/** A row that cites another clause is no longer assumed for the reason of the one below. */
function fields(below: unknown, above: unknown): Row {
  const merged = { ...(below as Row | undefined), ...(above as Row) };
  if ('source' in (above as Row) && !('assumed' in (above as Row))) delete merged['assumed'];
  return merged;
}

function rowsBy(lay: Lay): Lay {
  return (below, above) => {
    const merged = new Map(Object.entries((below ?? {}) as Row));
    for (const [name, row] of Object.entries(above as Row)) {
      if (row === null) merged.delete(name);
      else merged.set(name, lay(merged.get(name), row));
    }
    return Object.fromEntries(merged);
  };
}

const isDated = (value: unknown): value is Dated<unknown> =>
  Array.isArray(value) && value.length > 0 && value.every((one) => hasDate(one));

const hasDate = (value: unknown): boolean => typeof value === 'object' && value !== null && 'from' in value;
