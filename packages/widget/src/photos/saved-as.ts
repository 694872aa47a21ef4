import { fileEndings, type EvidenceType } from '@redress/sdk/contract';

/** The name under which a file is saved: whatever it was called, it ends as what it is. */
export function savedAs(name: string, type: string): string {
  const ending = fileEndings[type as EvidenceType] as string | undefined;
  return ending === undefined || name.toLowerCase().endsWith(ending) ? name : `${name}${ending}`;
}
