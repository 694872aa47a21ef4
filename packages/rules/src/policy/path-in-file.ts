import type { PolicyLayer, Policy } from './policy.ts';

/**
 * The place in a file that a place in the policy made of it comes from. Dated values from below stand before the file's own,
 * so that the first of the file may be the third of the policy; of values from below the place stays as it is.
 */
export function pathInFile(path: string, layer: PolicyLayer, policy: Policy): string {
  let inFile: unknown = layer;
  let inPolicy: unknown = policy;
  return path
    .split(/(?=[.[])/)
    .map((step) => {
      const key = step.replace(/[.[\]]/g, '');
      const fromBelow = lengthOf(inPolicy) - lengthOf(inFile);
      const index = Number(key);
      const shifted =
        step.startsWith('[') && Array.isArray(inFile) && index >= fromBelow ? index - fromBelow : key;
      inFile = at(inFile, shifted);
      inPolicy = at(inPolicy, key);
      return typeof shifted === 'number' ? `[${shifted}]` : step;
    })
    .join('');
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

const at = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
