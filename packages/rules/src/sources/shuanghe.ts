import type { Clause } from './clause.ts';

/** Shuanghe Logistics: customer service standard. */
export const shuanghe = {
  'SH-1': {
    summary:
      'Staff are courteous and pick up the telephone within three rings; whoever picks up later apologises.',
  },
  'SH-2': {
    summary:
      'What customers report (arrival, damage, error, shortage, attitude) goes into the service record in detail and is followed up. They hear by when feedback comes, and it is solved in the time that they grant.',
  },
  'SH-3': {
    summary: 'Complaints meet with warmth, sincerity and patience; nobody brings private moods to work.',
  },
  'SH-4': {
    summary:
      'One customer service person, who may work part time, has full power over complaints, pursues them and reports on them.',
    recommended: true,
  },
  'SH-5': {
    summary: 'Key customers, and those who complain often, are called repeatedly.',
    open: 'how many complaints are often, and how long to wait between calls',
  },
  'SH-6': {
    summary:
      'Stations and transit stations are the first to be assessed, by service quality, speed of transit, number of complaints and attitude; good ones are rewarded, poor ones penalised.',
  },
  'SH-7': {
    summary:
      'Delayed or damaged goods, and goods that do not match their papers, are promptly reported to Shuanghe and explained to the customer.',
    open: 'how soon it is reported',
  },
  'SH-8': { summary: 'A customer who asks about goods is told the truth, even where it hurts.' },
  'SH-9': {
    summary:
      'Consignment notes are written legibly and leave nothing out, be it the telephone number, the consignee or the name of the writer.',
  },
  'SH-10': {
    summary:
      'Medicines leave on the day they are accepted. If objective causes prevent it, Shuanghe or the customer hears of it the next morning; anything else is a breach.',
    open: 'the hour of the next morning',
  },
  'SH-11': {
    summary:
      'Service is evaluated every month; a weekly meeting may talk over what to improve and what to keep.',
    recommended: true,
  },
  'SH-12': {
    summary:
      'Staff do not quarrel with customers; a matter that is hard to settle may go straight to Shuanghe.',
  },
} as const satisfies Record<`SH-${string}`, Clause>;
