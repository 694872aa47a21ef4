import { refusalCodes, type Refusal, type RefusalCode } from '../refusal.ts';
import type { Breach } from './law.cases.ts';

type Decided = { readonly ok: true } | { readonly ok: false; readonly error: Refusal };

/** Codes that need nobody named: to whom a case does not exist, and what nobody does on its track. */
const forNobody: readonly RefusalCode[] = ['not-on-track', 'no-such-case'];
/** What can be wrong with what a command brings. */
const ofWhatIsBrought: readonly RefusalCode[] = [
  'nothing-to-do',
  'too-mild',
  'not-on-track',
  'impossible-time',
  'not-that-person',
  'amount-missing',
  'gate-closed',
  'not-the-same',
  'reason-missing',
  'inconsistent',
  'too-late',
  'too-soon',
];

/** A refusal is one that is known, and says who could do it; what is not offered is refused for that reason (law 5). */
export function* totalLaw(name: string, decided: Decided, blocked: Refusal | undefined): Generator<Breach> {
  if (decided.ok) {
    if (blocked) yield { law: 'total', says: `${name} is done, though it is not offered (${blocked.code})` };
    return;
  }
  const { code, who } = decided.error;
  if (!refusalCodes.includes(code)) yield { law: 'total', says: `${name} is refused with “${code}”` };
  if (who.length === 0 && !forNobody.includes(code))
    yield { law: 'total', says: `${name} is refused with “${code}”, and nobody could do it` };
  if (blocked ? blocked.code !== code : !ofWhatIsBrought.includes(code))
    yield {
      law: 'total',
      says: `${name} is refused with “${code}”, not with “${blocked?.code ?? 'nothing'}”`,
    };
}
