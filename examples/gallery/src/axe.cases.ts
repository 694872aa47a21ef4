import { expect } from '@open-wc/testing';

declare const axe: { configure(spec: { rules: readonly { id: string; enabled: boolean }[] }): void };

/** Loads axe, and lets it judge by WCAG 2.2 too: the size of targets is a rule that it leaves out by itself. */
export async function judgeByWcag22(): Promise<void> {
  const nothing = document.createElement('p');
  document.body.append(nothing);
  await expect(nothing).to.be.accessible();
  nothing.remove();
  axe.configure({ rules: [{ id: 'target-size', enabled: true }] });
}
