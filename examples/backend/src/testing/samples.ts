import { createHash, randomBytes } from 'node:crypto';
import type { PhotoManifest, Submission } from '@redress/sdk/contract';
import { uuidv7 } from '../ids.ts';
import { mondayMorning } from './test-backend.ts';

export const newId = (): string => uuidv7(mondayMorning);
export const newSecret = (): string => randomBytes(24).toString('base64url');

/** A complaint that is complete and important. */
export const sampleSubmission = (changes: Partial<Submission> = {}): Submission => ({
  id: newId(),
  text: 'Two of the twelve cartons on waybill SF1029 arrived crushed; the glass inside is broken.',
  lang: 'en',
  subject: { waybill: 'SF1029', order: 'PO-7781' },
  contact: {
    name: 'Ines Duarte',
    company: 'Lisboa Glass',
    phone: '+351 555 0142',
    email: 'ines@lisboa-glass.example',
  },
  resolution: { kind: 'replace', note: 'Before Friday, please.' },
  facts: {},
  photos: [],
  writtenAt: mondayMorning - 60_000,
  ...changes,
});

/** A complaint that the rules take as urgent: the client's operations are affected (WF-4.3.2). */
export const urgentSubmission = (changes: Partial<Submission> = {}): Submission =>
  sampleSubmission({
    text: 'A whole pallet of ours is lost; our line stops tonight.',
    facts: { operationsAffected: true },
    ...changes,
  });

/** Bytes that begin like a JPEG. */
export const jpeg = (size: number): Buffer<ArrayBuffer> =>
  Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(size - 4)]);

export const manifestOf = (bytes: Uint8Array, changes: Partial<PhotoManifest> = {}): PhotoManifest => ({
  id: newId(),
  name: 'IMG_2041 Ines.jpg',
  type: 'image/jpeg',
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  ...changes,
});
