/**
 * The names that somebody who wrote this word may have meant, the nearest first; none when none is near.
 *
 * @param {string} word
 * @param {readonly string[]} names
 */
export function nearest(word, names) {
  const meant = plain(word);
  const near = names
    .map((name) => ({ name, distance: distanceOf(meant, plain(name)) }))
    .filter(({ distance }) => distance <= Math.max(1, Math.floor(meant.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  const best = near.filter(({ distance }) => distance === near[0].distance);
  return best.slice(0, 3).map(({ name }) => name);
}

/** Capitals, blanks and hyphens are not what a name is known by. */
const plain = (text) => text.toLowerCase().replace(/[\s_-]/g, '');

/** How many letters were left out, added, changed or swapped; a beginning of three letters or more is near by itself. */
function distanceOf(a, b) {
  if (a.length >= 3 && b.startsWith(a)) return a === b ? 0 : 1;
  // Three rows of the table are enough: the one before the last is for swapped letters.
  let [older, old] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        old[j] + 1,
        row[j - 1] + 1,
        old[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? older[j - 2] + 1 : Infinity,
      );
    }
    [older, old] = [old, row];
  }
  return old[b.length];
}
