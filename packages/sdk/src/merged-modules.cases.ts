/** What a bundler makes of modules that it puts into one file: each is an export of it, under whatever name is short. */
export * as a from './errors.ts';
export * as b from './tracking-link.ts';
export const c = undefined;
