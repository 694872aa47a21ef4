import { readFileSync } from 'node:fs';
import { classify } from '../src/classification/classify.ts';
import type { LabelledRow } from '../src/classification/labelled-row.ts';
import { languages, type Issue, type Severity } from '../src/core/vocabulary.ts';
import { bandsOf, measure, summary, type Scored } from './measure.ts';

// npm run score -- FILE.jsonl …: how the classifier does on labelled rows, such as the desk exports.

/** A row may accept other readings; the desk's never do. */
type Row = Omit<LabelledRow, 'alt' | 'also_issues'> & {
  readonly alt?: readonly { readonly issue: Issue; readonly severity: Severity }[];
  readonly also_issues?: readonly Issue[];
};

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name a file of labelled rows, one JSON object a line: npm run score -- labelled.jsonl');
  process.exit(2);
}

const rows = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row),
);
const scored = rows.map(({ text, lang, gold, alt = [], also_issues = [] }): Scored & { lang: string } => ({
  gold,
  alternatives: {
    issues: [...alt.map(({ issue }) => issue), ...also_issues],
    severities: alt.map(({ severity }) => severity),
  },
  said: classify(text, { lang }),
  lang,
}));

console.log(`all: ${summary(measure(scored))}`);
for (const lang of languages) {
  const some = scored.filter((each) => each.lang === lang);
  if (some.length > 0) console.log(`  ${lang}: ${summary(measure(some))}`);
}
console.log(`by confidence: ${bandsOf(measure(scored))}`);
