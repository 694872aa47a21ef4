import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What a page can load, by path, and what of it the page loads first. */
export interface Scripts {
  readonly entry: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Bundles a module of this folder for the browser, from the source, with its later parts as chunks of their own.
 *
 * @param name of a file beside this one, without its ending
 */
export async function bundleForPage(name: string): Promise<Scripts> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`./${name}.ts`, import.meta.url))],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['redress-source'],
    outdir: '/',
    write: false,
    logLevel: 'error',
  });
  const files = outputFiles.map(({ path, contents }) => [`/${basename(path)}`, contents] as const);
  return { entry: `/${name}.js`, files: new Map(files) };
}
