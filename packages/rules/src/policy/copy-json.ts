/** Deeper, or more, than anybody would write. */
const deepest = 64;
const most = 200_000;

export type Path = readonly PropertyKey[];

/** What was given is not what a JSON file can hold. The message is what follows “It”. */
export class NotJsonError extends Error {
  override readonly name = 'NotJsonError';
}

export interface Copy {
  readonly value: unknown;
  /** Keys that could change how objects work; they are left out. */
  readonly leftOut: readonly Path[];
}

/**
 * A copy of what was parsed, so that what is read can be taken apart. As in JSON, fields that are undefined are not there.
 *
 * @throws {NotJsonError} when JSON could not say it, or it is so deep or large that nobody wrote it
 */
export function copyJson(given: unknown): Copy {
  const leftOut: Path[] = [];
  let count = 0;

  function copy(value: unknown, path: Path): unknown {
    count += 1;
    if (path.length > deepest)
      throw new NotJsonError(`is nested deeper than ${deepest} levels, or in a circle`);
    if (count > most) throw new NotJsonError(`holds more than ${most} values`);
    if (Array.isArray(value)) return Array.from(value, (inner: unknown, i) => copy(inner, [...path, i]));
    if (isObject(value)) {
      const copied: Record<string, unknown> = {};
      for (const [key, inner] of Object.entries(value)) {
        if (key === '__proto__') leftOut.push([...path, key]);
        else if (inner !== undefined) copied[key] = copy(inner, [...path, key]);
      }
      return copied;
    }
    if (value === null || plainTypes.has(typeof value)) return value;
    throw new NotJsonError(`holds ${nameOf(value)}, which JSON does not know`);
  }

  try {
    return { value: copy(given, []), leftOut };
  } catch (error) {
    if (error instanceof NotJsonError) throw error;
    throw new NotJsonError('could not be looked at', { cause: error });
  }
}

const plainTypes: ReadonlySet<string> = new Set(['string', 'number', 'boolean']);

/** Also objects of another window or worker; but no dates, maps and the like. */
const isObject = (value: unknown): value is Record<string, unknown> =>
  Object.prototype.toString.call(value) === '[object Object]';

const nameOf = (value: unknown): string =>
  value === undefined ? 'nothing where a value should be' : `a ${typeOf(value)}`;
const typeOf = (value: unknown): string =>
  typeof value === 'object' ? Object.prototype.toString.call(value).slice(8, -1).toLowerCase() : typeof value;
