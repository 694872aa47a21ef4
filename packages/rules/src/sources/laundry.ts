import type { Clause } from './clause.ts';

/** Police-uniform laundry contract: after-sales measures. */
export const laundry = {
  'LA-1.1': {
    summary: 'Enquiries get a warm answer and a solution, and each customer has a service file.',
  },
  'LA-1.2': {
    summary:
      'Goods that come back because of size or quality are recorded in detail; every month the records are summed up and filed.',
  },
  'LA-1.3': {
    summary: 'Customers who come in person are received well, and their matter is dealt with immediately.',
  },
  'LA-2.1': { summary: 'Customers receive a return visit every month.' },
  'LA-2.2': { summary: 'A complaint is put on record, and the answer comes within 5 working days.' },
  'LA-2.3': {
    summary:
      'A complaint is investigated. If it is true, it stands and a department answers for it; if not, the customer is told what was found.',
  },
  'LA-2.4': {
    summary:
      'The customer is asked about the plan: with consent it is carried out, after a refusal it returns to the department.',
  },
  'LA-2.5': {
    summary:
      'Returns and exchanges are checked and applied for on a form. Production control reviews cause and plan, large or batch returns are confirmed on the spot by the department responsible, and corrections are followed up.',
  },
  'LA-2.6': {
    summary:
      'Survey forms are due within one week and checked for validity. At least 80 % must come back, and 100 % from key customers; whoever cannot answer may be visited or called.',
  },
  'LA-2.7': {
    summary:
      'Survey results are held against the target and lead to improvement; the management review uses them.',
  },
  'LA-2.8': {
    summary:
      'The company stays in touch after delivery and keeps a record of it; opinions and suggestions are handled promptly.',
    open: 'how soon opinions and suggestions are handled',
  },
  'LA-3.1': {
    summary:
      'Vehicles are first class and drivers licensed, never overloaded, speeding, tired or drunk; trips of more than 400 km, or 600 km by motorway, have two drivers.',
  },
  'LA-3.2': {
    summary: 'A vehicle shows the name of its operator and the number to call with a complaint.',
  },
  'LA-3.3': {
    summary: 'Breaking the promises about transport is punished as the rules provide.',
    open: 'the penalties',
  },
  'LA-4.1': {
    summary:
      'Whoever takes a complaint listens without interrupting, asks about the whole course, remembers it exactly, records it in detail and tries to spare the customer from telling it twice.',
  },
  'LA-4.2': {
    summary:
      'Staff ask how hard the customer is hit, forward nothing before they understand it, and never put their own reasons first. They apologise for and remedy their faults, are tactful about the customer’s, and do not argue.',
  },
  'LA-4.3': {
    summary:
      'A problem can be solved at once, soon, or technically not for now. The customer hears how long it takes and why, and, after refusing, frankly what is not possible; the records reach the back office in time.',
    open: 'how soon the records reach the back office',
  },
  'LA-4.4': {
    summary:
      'A waiting customer is called at the right time, is told the result promptly, and is asked about satisfaction.',
    open: 'when a waiting customer is called, and how soon the result is told',
  },
  'LA-5': {
    summary:
      'Eight steps: record who, when, about whom and the demand; judge whether reason and demand hold; find the department and person; the cause and who is at fault; plan fairly; let the leader decide; carry out; sum up.',
  },
  'LA-5.6': {
    summary:
      'On each plan the responsible leader decides promptly, and all that is possible is done to make the loss good.',
    open: 'how soon the leader decides',
  },
  'LA-5.7': {
    summary:
      'Whoever is directly at fault loses part of the performance pay or bonus, more for a greater loss; the department head and those who delay answer as well. The customer is told and soon asked for feedback.',
    open: 'the share that each size of loss costs',
  },
  'LA-5.8': {
    summary:
      'At its end each case is summed up with its lessons and proposed measures, so that fewer complaints come.',
  },
} as const satisfies Record<`LA-${string}`, Clause>;
