import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { settled } from './elements.cases.ts';
import { itWhere } from './engine.cases.ts';

/** Tests that an element in some state is accessible by axe's rules, contrast included, in light and in dark. */
export function itIsAccessible(state: string, make: () => Promise<Element>): void {
  for (const colorScheme of ['light', 'dark'] as const) {
    const need = colorScheme === 'dark' ? 'can be told that its device is dark' : undefined;
    itWhere(need, `is accessible ${state}, in ${colorScheme}`, async () => {
      // Axe judges colours that are still fading in.
      await emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      try {
        const element = await make();
        await settled(element);
        await expect(element).to.be.accessible();
      } finally {
        await emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
      }
    });
  }
}
