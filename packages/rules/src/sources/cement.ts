import type { Clause } from './clause.ts';

/** The cement works’ regime in the collection of customer service regimes. */
export const cement = {
  'CS-7.1': {
    summary:
      'Each request or complaint gets a number and is entered in detail with contact and address; the customer hears by when an answer comes, the company is told in time, and a workable plan settles it quickly and satisfactorily.',
  },
  'CS-7.2': {
    summary:
      'Platform staff may not: (1) extort or take favours, (2) take tickets, as storekeeper, before the truck is there, (3) change the order, (4) load wrong amounts or mixed, (5) stall, (6) ride in customers’ trucks, (7) help resell cement, (8) smoke, (9) be rude, (10) retaliate.',
  },
  'CS-7.3': {
    summary:
      'Whoever breaks the first ban, by extorting or taking favours, is dismissed if a customer reports it and it is proven.',
  },
  'CS-7.4': {
    summary: 'Whoever breaks the regulation is ordered to put it right and pays a fine of 30 to 50 yuan.',
  },
  'CS-7.5': {
    summary:
      'Among ten promises: goods issued day and night; loading within 2 minutes a ton on line 1, 1 minute on lines 2 and 3; longer waits explained promptly; no queue jumping; a 24-hour report hotline, with someone on site within 10 minutes.',
  },
  'CS-7.6': {
    summary:
      'Bags high at most: line 1 by machine 16, by hand 14; line 2 side tippers 14, others 15; works 2: 16; winter stock 14. Rows by width: hand below 2.45 m 3, below 2.75 m 3 and 1 across, else 4; all others below 2.35 m 3, else 3 or 4. No cement on braced trucks; large or special vehicles are served if fit and safe.',
  },
  'CS-7.7': {
    summary:
      'On the platform one turns first to the dispatcher, then to the duty chief. Those who report give their real name, and what they report or suggest stays secret.',
  },
  'CS-7.8': {
    summary:
      'A truck is not served for the time being if it breaks the rules, or if reporters stir up trouble with false statements, and this disturbs loading and does serious harm to shipping.',
  },
  'CS-7.9': {
    summary:
      'Complaints and grumbles are analysed all the time and met with effective measures, so that they become fewer.',
  },
  'CS-7.10': {
    summary: 'Service windows are open 24 hours a day, and the relief is there 15 minutes before its shift.',
  },
  'CS-7.11': {
    summary:
      'Whoever upsets the order of the queue is fined by gravity, loses entry to the works or, if it is serious, meets the police.',
    open: 'the amounts of the fines',
  },
  'CS-7.12': {
    summary:
      'Hard, torn or half-filled bags stay off the truck, and the count is exact; when loading is done, the customer is asked for an opinion.',
  },
  'CS-7.13': {
    summary:
      'Bags are counted at four stations, one after another: loading team, workshop, storekeeper and gate.',
  },
  'CS-7.14': {
    summary:
      'Promises 4, 5, 8 and 9: cement is loaded properly and evenly, dispatchers are there 24 hours a day, reasonable wishes are granted, guards wear uniform and staff wear badges.',
  },
  'CS-7.15': {
    summary:
      'There are telephone numbers for service, for complaints and for supervision; spot checks are made, and offenders are criticised, taught better and fined.',
  },
  'CS-7.16': {
    summary: 'Together with the sales staff, customers are visited regularly, large ones above all.',
  },
  'CS-7.17': {
    summary: 'Before loading, rain and snow are removed from the truck bed and the customer gives consent.',
  },
  'CS-7.18': { summary: 'Every customer, large or small, receives inspection reports in time.' },
  'CS-7.19': {
    summary:
      'Whoever arrives first is served first; when goods are short, a daily plan that puts key customers first takes its place.',
  },
  'CS-7.20': { summary: 'A truck that is stuck in the snow is given help.' },
  'CS-7.21': {
    summary: 'The deputy general manager for sales heads a leading group for service.',
  },
  'CS-7.22': {
    summary:
      'By rail, wagons are cleaned, the count is confirmed, and the load comes close to the billed weight, so that nobody disputes the freight.',
  },
} as const satisfies Record<`CS-7.${string}`, Clause>;
