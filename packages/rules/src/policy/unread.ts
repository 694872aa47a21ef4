/** Rows of a file that could not be read. They were left out, and may be missed elsewhere. */
export interface Unread {
  /** Whether something, or what it stands in, could not be read. */
  has(path: string): boolean;
  /** Whether something, what it stands in, or part of it could not be read. */
  touches(path: string): boolean;
}

export const unreadOf = (paths: readonly string[]): Unread => ({
  has: (path) => paths.some((one) => isWithin(path, one)),
  touches: (path) => paths.some((one) => isWithin(path, one) || isWithin(one, path)),
});

/** Whether a path leads to a part of what another leads to: `ladders.a` holds `ladders.a.rungs`, but not `ladders.ab`. */
const isWithin = (path: string, whole: string): boolean =>
  path === whole || (path.startsWith(whole) && '.['.includes(path.charAt(whole.length)));
