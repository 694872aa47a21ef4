import type { Story } from '../story.ts';

const branches = [{ code: 'shanghai', name: 'Waigaoqiao' }];
const leadsTo = { page: 'https://care.example/report', telephone: '400-820-0142' };

const told: readonly Story[] = [
  { name: 'poster/all-languages', shows: ['[part~="print"]', 'Print the poster'] },
  {
    name: 'poster/one-language',
    before: ({ element }) => void Object.assign(element, { ...leadsTo, languages: 'id' }),
    shows: ['[part~="print"]', 'Print the poster'],
  },
  {
    name: 'poster/unknown-site',
    before: ({ element }) => void Object.assign(element, { ...leadsTo, branch: 'nowhere' }),
    shows: ['[role="alert"]', 'has no site'],
  },
  { name: 'poster/unfinished', before: () => undefined, shows: ['[role="alert"]', 'no page to lead to'] },
];

export const posterStories: readonly Story[] = told.map((story) => ({
  client: () => ({ settings: { branches } }),
  before: ({ element }) => void Object.assign(element, leadsTo),
  ...story,
}));
