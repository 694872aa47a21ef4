import { everyStoryIsAccessible } from './accessible.cases.ts';

describe('every state is there, fits and is accessible (WCAG 2.2 AA), in English and Indonesian', () => {
  everyStoryIsAccessible([{ locale: 'en' }, { locale: 'id' }]);
});
