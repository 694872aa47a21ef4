import { controls } from './controls.styles.ts';
import { guard } from './guard.styles.ts';
import { base, tokens } from './tokens.styles.ts';

/** The sheets every component adopts; they are shared objects, made once. */
export const shared = [tokens, guard, base, controls];
