import { relative, sep } from 'node:path';
import { inspect } from 'node:util';
import { root } from '../find-files.mjs';

/** A file as we speak of it: from the root, with `/`. */
export const shortPath = (file) => relative(root, file).split(sep).join('/');

/** What was thrown, without the frames of the runners themselves. */
export function describeError(error) {
  if (typeof error === 'string') return error;
  const text = typeof error?.message === 'string' ? withStack(error) : inspect(error);
  return text
    .split('\n')
    .filter((line) => !/^\s+at .*(node:|node_modules)/.test(line))
    .join('\n')
    .trim();
}

const withStack = ({ message, stack = '' }) => (stack.includes(message) ? stack : `${message}\n${stack}`);

export const indent = (text, by = '    ') => text.replace(/^(?=.)/gm, by);
