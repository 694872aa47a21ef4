import type { ViewClaim } from '@redress/sdk/contract';
import type { Formats } from '../localization/formats.ts';
import type { Messages } from '../localization/messages/en.ts';

/** What was claimed, and what was answered, in words: `Our contract · CN¥1,280`, `Granted in part · CN¥800`. */
export function claimFacts(
  { basis, amount, answer, granted }: ViewClaim,
  { terms }: Messages,
  formats: Formats,
): { readonly claimed: string; readonly answered?: string } {
  const withMoney = (words: string, money: ViewClaim['amount']): string =>
    money ? `${words} · ${formats.money(money)}` : words;
  const claimed = withMoney(terms.claimBases[basis], amount);
  return answer === undefined
    ? { claimed }
    : { claimed, answered: withMoney(terms.claimAnswers[answer], granted) };
}
