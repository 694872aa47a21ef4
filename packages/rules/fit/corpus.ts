import { readFileSync } from 'node:fs';
import { issues, type Issue, type Language } from '../src/core/vocabulary.ts';
import { severitySignals, type SeveritySignal } from '../src/policy/intake.ts';

/** A message as customers write them, invented by us, and what it is about. */
export interface Example {
  readonly issue: Issue;
  /** Other issues that it names, the more important first. */
  readonly also: readonly Issue[];
  readonly signals: readonly SeveritySignal[];
  readonly text: string;
}

export interface Corpus {
  readonly examples: readonly Example[];
  /** Sentences that stand in such messages and say nothing about an issue. */
  readonly fillers: readonly string[];
}

/** Texts are tried on a part of the corpus that they were not fitted to: on two in five. */
export const isKeptBack = ({ text }: Example): boolean => hashOf(text) % 5 < 2;

export const corpusFile = (lang: Language): URL => new URL(`../corpus/${lang}.tsv`, import.meta.url);

export const readCorpus = (lang: Language): Corpus => parseCorpus(readFileSync(corpusFile(lang), 'utf8'));

/**
 * Four columns parted by tabs: issue, other issues, signals of severity, text; `-` for none.
 *
 * @throws {Error} naming the line that cannot be read
 */
export function parseCorpus(tsv: string): Corpus {
  const examples: Example[] = [];
  const fillers: string[] = [];
  for (const [at, line] of tsv.split('\n').entries()) {
    if (line === '' || line.startsWith('//')) continue;
    const [issue = '', also = '', signals = '', text = '', ...more] = line.split('\t');
    const fail = (fault: string): never => {
      throw new Error(`Line ${at + 1}: ${fault}: ${line}`);
    };
    if (text === '' || more.length > 0) fail('not four columns');
    if (issue === 'filler') {
      fillers.push(text);
      continue;
    }
    const among = <T extends string>(names: readonly T[], written: string): readonly T[] =>
      written === '-'
        ? []
        : written
            .split(',')
            .map((name) => names.find((each) => each === name) ?? fail(`“${name}” is unknown`));
    examples.push({
      issue: among(issues, issue)[0] ?? fail('no issue'),
      also: among(issues, also),
      signals: among(severitySignals, signals),
      text,
    });
  }
  return { examples, fillers };
}

/** The same on every machine and in every run. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
