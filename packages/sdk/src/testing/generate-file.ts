import { randomBytes, type Random } from './seeded.ts';

/** A file of so many bytes that the evidence of a complaint may have: it begins like a PDF, the rest is noise. */
export function generateFile(name: string, size: number, random: Random): File {
  const bytes = randomBytes(random)(size);
  bytes.set(new TextEncoder().encode('%PDF-1.7\n').subarray(0, size));
  return new File([bytes], name, { type: 'application/pdf' });
}
