import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../find-files.mjs';
import { generatedFiles } from './files.mjs';

for (const { path, text } of await generatedFiles()) {
  const file = join(root, path);
  const before = read(file);
  if (before !== text) writeFileSync(file, text);
  console.log(`${before === text ? 'unchanged' : 'written  '}  ${path}`);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
