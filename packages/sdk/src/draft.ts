import { v7 } from 'uuid';
import type { Draft } from './client.ts';
import type { Ports } from './ports.ts';

/** A new id: UUID version 7, so that ids sort by the time they were made. */
export const newId = ({ clock, randomBytes }: Pick<Ports, 'clock' | 'randomBytes'>): string =>
  v7({ random: randomBytes(16), msecs: clock() });

/** Begins a draft: its id is the idempotency key, its secret opens the status without a login. */
export function beginDraft(ports: Pick<Ports, 'clock' | 'randomBytes'>): Draft {
  return { id: newId(ports), secret: base64Url(ports.randomBytes(32)), startedAt: ports.clock() };
}

/** What a person can name before there is a running number. */
export const referenceOf = (id: string): string => id.slice(-6).toUpperCase();

const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
