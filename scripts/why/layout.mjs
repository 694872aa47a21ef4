const width = 100;

/**
 * Text in lines of at most so many characters; a single word may be longer.
 *
 * @param {string} text
 * @param {number} most
 * @returns {string[]}
 */
export function wrap(text, most) {
  const lines = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A paragraph, indented as a whole. */
export const paragraph = (text, indent = 0) =>
  wrap(text, width - indent)
    .map((line) => ' '.repeat(indent) + line)
    .join('\n');

/**
 * Rows in columns as wide as they must be; the last column takes what is left and is wrapped. Columns of numbers stand to
 * the right. Rows that are `undefined` are left out.
 *
 * @param {readonly (readonly (string | number)[] | undefined)[]} rows
 */
export function columns(rows, { indent = 0, gap = 3 } = {}) {
  const present = rows.filter((row) => row !== undefined);
  const count = Math.max(0, ...present.map((row) => row.length));
  const fixed = Array.from({ length: Math.max(0, count - 1) }, (_, i) => ({
    width: Math.max(...present.map((row) => String(row[i] ?? '').length)),
    right: present.some((row) => typeof row[i] === 'number'),
  }));
  const offset = indent + fixed.reduce((sum, column) => sum + column.width + gap, 0);
  return present
    .map((row) => {
      const head = fixed.map(({ width: most, right }, i) => {
        const cell = String(row[i] ?? '');
        return (right ? cell.padStart(most) : cell.padEnd(most)) + ' '.repeat(gap);
      });
      const [first = '', ...more] = wrap(String(row[count - 1] ?? ''), width - offset);
      const lines = [
        ' '.repeat(indent) + head.join('') + first,
        ...more.map((line) => ' '.repeat(offset) + line),
      ];
      return lines.map((line) => line.trimEnd()).join('\n');
    })
    .join('\n');
}

/** Paragraphs and tables with an empty line between them; what is `undefined` or empty is left out. */
export const page = (...blocks) => blocks.filter(Boolean).join('\n\n');
