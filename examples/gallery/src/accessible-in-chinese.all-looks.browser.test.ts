import { everyStoryIsAccessible } from './accessible.cases.ts';

describe('every state is there, fits and is accessible (WCAG 2.2 AA), in Chinese', () => {
  everyStoryIsAccessible([{ locale: 'zh-Hans' }, { locale: 'zh-Hant' }]);
});
