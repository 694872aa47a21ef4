import type { Issue, Language } from '@redress/rules';
import type { Complaint } from '../client.ts';
import { complaintSentences } from './complaint-sentences.ts';
import { generateFile } from './generate-file.ts';
import { pick, type Random } from './seeded.ts';

/** A complaint, and what it is about as its author knows it. */
export interface GeneratedComplaint {
  readonly complaint: Complaint;
  readonly issue: Issue;
  readonly lang: Language;
}

export const generatedLanguages = Object.keys(complaintSentences) as readonly Language[];

/** A complaint that could have been written, with what belongs to it. Every seed gives the same ones again. */
export function generateComplaint(
  random: Random,
  lang: Language = pick(generatedLanguages, random),
): GeneratedComplaint {
  const { goods, sentences } = complaintSentences[lang];
  const [issue, sentence] = pick(sentences, random);
  const digits = (length: number): string => Array.from({ length }, () => Math.floor(random() * 10)).join('');
  const waybill = `HL-${digits(8)}`;
  const filled: Readonly<Record<string, string>> = {
    goods: pick(goods, random),
    count: String(2 + Math.floor(random() * 60)),
    waybill,
  };
  const text = sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => filled[name] ?? '');
  const files = random() < 0.3 ? 1 + Math.floor(random() * 3) : 0;
  const photos = Array.from({ length: files }, (_, i) =>
    generateFile(`evidence-${i + 1}.pdf`, 500 + Math.floor(random() * 3_000), random),
  );
  return {
    issue,
    lang,
    complaint: {
      text,
      subject: random() < 0.7 ? { waybill } : {},
      // Never a number that could be somebody's.
      contact:
        random() < 0.5 ? { name: `Customer ${digits(3)}`, email: `customer${digits(4)}@example.com` } : {},
      facts: random() < 0.1 ? { operationsAffected: true } : {},
      photos,
    },
  };
}
