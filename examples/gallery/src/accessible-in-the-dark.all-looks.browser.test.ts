import { expect } from '@open-wc/testing';
import { everyStoryIsAccessible } from './accessible.cases.ts';

describe('every state is there, fits and is accessible (WCAG 2.2 AA), in the dark', () => {
  everyStoryIsAccessible([{ theme: 'dark' }]);

  it('would find what is not', async () => {
    const faulty = document.createElement('div');
    const buttons = ['one', 'two'].map((name) => {
      const button = document.createElement('button');
      button.textContent = name;
      Object.assign(button.style, { fontSize: '4px', padding: '0', margin: '0', border: '0' });
      return button;
    });
    faulty.append(...buttons);
    document.body.append(faulty);
    try {
      const judged = await expect(faulty)
        .to.be.accessible()
        .then(
          () => 'nothing found',
          (error: unknown) => String(error),
        );
      expect(judged).to.contain('target-size');
    } finally {
      faulty.remove();
    }
  });
});
