import type { ContentRef } from '../content.ts';

const hash = '0'.repeat(64);

/** A text that the customer wrote, or may read. */
export const told = (ref: string): ContentRef => ({ ref, hash });

/** A text between staff. It can be told from everything else, so that one that leaks is found. */
export const internal = (ref: string): ContentRef => ({ ref: `internal:${ref}`, hash });
