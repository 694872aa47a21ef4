import type { DeskCase, ViewClaim } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../localization/formats.ts';
import type { StaffMessages } from '../localization/staff.catalogue.ts';
import { claimFacts } from '../status/claim-facts.ts';

/** A name, and what there is to say, line by line. */
type Row = readonly [name: string, lines: readonly string[]];

/** What has been found out, planned, claimed and put on record. Nothing while there is nothing. */
export function renderFindings(
  shown: DeskCase,
  texts: StaffMessages,
  formats: Formats,
  now: number,
): TemplateResult | typeof nothing {
  const rows = rowsOf(shown, texts, formats, now);
  if (rows.length === 0) return nothing;
  return html`
    <section aria-labelledby="findings">
      <h3 id="findings">${texts.desk.findings.title}</h3>
      <dl>
        ${rows.map(
          ([name, lines]) => html`
            <div>
              <dt>${name}</dt>
              <dd>${lines.map((line) => html`<span class="line">${line}</span>`)}</dd>
            </div>
          `,
        )}
      </dl>
    </section>
  `;
}

function rowsOf(shown: DeskCase, texts: StaffMessages, formats: Formats, now: number): readonly Row[] {
  const { findings, things } = texts.desk;
  const { judgement, plan, records, view } = shown;
  const when = (at: number): string => formats.when(at, view.timeZone, now);
  const rows: Row[] = [];
  if (judgement) {
    const { upheld, reasonSufficient, demandReasonable } = judgement;
    const tests = [
      reasonSufficient ? findings.reasonSufficient : findings.reasonInsufficient,
      demandReasonable ? findings.demandReasonable : findings.demandUnreasonable,
    ];
    rows.push([findings.judgement, [upheld ? findings.upheld : findings.notUpheld, joined(tests)]]);
  }
  if (plan) {
    const { solvability, by, responsible } = plan;
    const terms = [texts.terms.solvabilities[solvability], findings.until(when(by)), responsible];
    rows.push([findings.plan, [joined(terms)]]);
  }
  for (const claim of view.claims) rows.push([findings.claim, claimLines(claim, texts, formats, when)]);
  const made = records.flatMap(({ record, at }) =>
    at === undefined ? [] : [`${things[record]} (${when(at)})`],
  );
  if (made.length > 0) rows.push([findings.records, made]);
  return rows;
}

function claimLines(
  claim: ViewClaim,
  texts: StaffMessages,
  formats: Formats,
  when: (at: number) => string,
): readonly string[] {
  const { findings } = texts.desk;
  const { claimed, answered } = claimFacts(claim, texts, formats);
  const { at, answer, due, settledAt } = claim;
  const dueText = answer === undefined ? findings.answerDue : findings.solutionDue;
  const owed = due === undefined ? undefined : dueText(when(due));
  const settled = settledAt === undefined ? undefined : findings.settledAt(when(settledAt));
  const lines = [joined([claimed, findings.claimedAt(when(at))]), joined([answered, owed, settled])];
  return lines.filter(Boolean);
}

const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ');
