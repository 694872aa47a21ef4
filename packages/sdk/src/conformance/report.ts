import type { Conformance, Finding } from './run-conformance.ts';

const marks: Readonly<Record<Finding['outcome'], string>> = { holds: '✓', fails: '✗', 'not looked at': '–' };

/** A finding as a line, and why beneath it. */
export const findingLines = ({ outcome, sentence, why }: Finding): string =>
  `  ${marks[outcome]} ${sentence}${why === undefined ? '' : `\n      ${why}`}`;

/** What it comes to, as one line. */
export function summaryLine({ conforms, findings }: Conformance): string {
  const count = (outcome: Finding['outcome']): number =>
    findings.filter((finding) => finding.outcome === outcome).length;
  const parts = [
    `${count('holds')} hold`,
    `${count('fails')} fail`,
    `${count('not looked at')} not looked at`,
  ];
  return `${conforms ? 'It conforms' : 'It does not conform'}: ${parts.join(', ')}.`;
}
