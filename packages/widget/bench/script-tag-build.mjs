import configs from '../rollup.config.js';
import { buildChunks } from './built-chunks.mjs';

/** The build for a script tag, as `npm run build` makes it. */
export async function buildScriptTag() {
  const config = configs.find(({ input }) => 'redress' in input);
  if (config === undefined) throw new Error('rollup.config.js has no build with an entry named redress.');
  return buildChunks(config);
}
