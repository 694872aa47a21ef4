import { readFileSync } from 'node:fs';

/**
 * Keeps what frameworks read at the head of a module, `'use client'`, where Rollup would warn and drop it. For a build of one output
 * file a module.
 *
 * @returns {import('rollup').Plugin}
 */
export function keepDirectives() {
  return {
    name: 'keep-directives',
    // As many blanks instead: every line and column stays where it is.
    transform: (code) => ({ code: code.replace(directive, (found) => ' '.repeat(found.length)), map: null }),
    banner: ({ facadeModuleId }) => directive.exec(readFileSync(facadeModuleId, 'utf8'))?.[0] ?? '',
  };
}

const directive = /^["']use client["'];/;
