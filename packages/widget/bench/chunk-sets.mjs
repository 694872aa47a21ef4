/**
 * A file of a build.
 *
 * @typedef {object} Chunk
 * @property {string} name
 * @property {number} bytes brotli
 * @property {readonly string[]} imports names of the chunks that are loaded with it
 * @property {readonly string[]} laterImports names of the chunks that it loads when they are needed
 * @property {ReadonlyMap<string, number>} modules source file → bytes that it has in here, minified
 */

/**
 * The chunks that a page loads for some source files.
 *
 * @param {readonly Chunk[]} chunks of one build
 * @param {{ at: readonly string[], later?: boolean, without?: readonly RegExp[] }} set
 * @returns {readonly Chunk[]}
 * @throws {Error} when a source file is in no chunk, when `without` names what nobody loads, and when what it names comes at once
 */
export function chunksOf(chunks, { at, later = false, without = [] }) {
  const named = new Map(chunks.map((chunk) => [chunk.name, chunk]));
  const found = new Set();
  const left = new Set();
  const isLeftOut = ({ modules }) => {
    const patterns = without.filter((pattern) => [...modules.keys()].some((file) => pattern.test(file)));
    for (const pattern of patterns) left.add(pattern);
    return patterns.length > 0;
  };
  const follow = (chunk) => {
    if (found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) follow(named.get(name));
    if (!later) return;
    for (const name of chunk.laterImports) if (!isLeftOut(named.get(name))) follow(named.get(name));
  };
  for (const file of at) follow(chunkWith(chunks, file));

  for (const chunk of found)
    if (isLeftOut(chunk))
      throw new Error(`${chunk.name} is loaded at once, and holds what was to be left out.`);
  const unknown = without.filter((pattern) => !left.has(pattern));
  if (unknown.length > 0)
    throw new Error(`Nobody loads ${unknown.join(' or ')} later: has it another name now?`);
  return [...found];
}

/** The chunk that a source file is in. */
function chunkWith(chunks, file) {
  const chunk = chunks.find(({ modules }) => modules.has(file));
  if (chunk === undefined) throw new Error(`${file} is in no chunk of the build: has it another name now?`);
  return chunk;
}

/** @param {readonly Chunk[]} chunks */
export const bytesOf = (chunks) => chunks.reduce((sum, { bytes }) => sum + bytes, 0);

/**
 * The source files that weigh most, heaviest first.
 *
 * @param {readonly Chunk[]} chunks
 * @returns {readonly { file: string, bytes: number }[]} bytes minified, not compressed
 */
export const heaviest = (chunks, count = 12) =>
  chunks
    .flatMap(({ modules }) => [...modules].map(([file, bytes]) => ({ file, bytes })))
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, count);

/**
 * What to say of chunks that weigh more than they may; nothing when they do not.
 *
 * @param {readonly Chunk[]} chunks
 * @param {number} ceiling bytes of brotli
 */
export function objection(chunks, ceiling) {
  const bytes = bytesOf(chunks);
  if (bytes <= ceiling) return undefined;
  const list = heaviest(chunks).map(({ file, bytes }) => `\n  ${String(bytes).padStart(7)} ${file}`);
  return `${bytes} bytes of brotli, ${bytes - ceiling} too many. What weighs most, in bytes minified:${list.join('')}`;
}
