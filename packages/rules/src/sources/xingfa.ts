import type { Clause } from './clause.ts';

/** Xingfa Group: notice on raising and assessing warehouse service quality. */
export const xingfa = {
  'XF-1.1': {
    summary:
      'Anyone who deals with the company counts as a customer: owners and sellers of goods, delivery drivers, finance staff and others.',
  },
  'XF-1.2': {
    summary:
      'Service is both the work done and how it feels: a warm welcome (water, a seat, a signed rest area), punctual and correct shipping, flexible answers to suggestions, care for packaging, help, and meals at meal times.',
  },
  'XF-2.1': { summary: 'In each branch the warehouse supervisor does the assessing.' },
  'XF-2.2': {
    summary:
      'Every branch warehouse employee who deals with customers is assessed: loaders, forklift drivers, shipping staff and the rest.',
  },
  'XF-2.3': {
    summary:
      'Staff are judged on attitude, on accuracy, and on speed in four things: finding goods, driving the forklift, loading and unloading, and stacking.',
  },
  'XF-2.4': {
    summary:
      'A complaint about service is recorded and dealt with just like one about product quality; they are summed up each month and reported to the group office.',
  },
  'XF-2.5': {
    summary:
      'When the trading company receives a complaint, its office director promptly sends it to the supervisor of the branch it is about. That supervisor or the general manager looks into it, settles it and enters it in the complaint register.',
    open: 'how soon the office director passes it on',
  },
  'XF-2.6': {
    summary:
      'When a branch receives a complaint, whoever hears it first promptly tells the warehouse supervisor; either the supervisor or the general manager settles it and enters it in the register.',
    open: 'how soon the first receiver reports it',
  },
  'XF-2.7': { summary: 'Each branch has a warehouse supervisor of its own; the source knows three.' },
  'XF-2.8': {
    summary:
      'Each month the supervisor sums up the complaints by branch. The branch’s general manager signs, takes care of prevention and looks for anything omitted or hidden; the group office gets it at the end of the month.',
  },
  'XF-2.9': {
    summary: 'Staff are assessed on the complaints received, which are kept on a standard register form.',
  },
  'XF-3.1': {
    summary:
      'Once the facts of a complaint are clear, its nature decides the grade of praise and reward, or the deduction for fault.',
    open: 'the amounts of rewards and deductions',
  },
  'XF-3.2': { summary: 'Major events follow no fixed scale: each is discussed by itself.' },
  'XF-3.3': {
    summary:
      'The rules of each branch say whether a bonus is cut in the current month or at the end of the year.',
  },
  'XF-4.1': {
    summary:
      'Each branch writes its own guidance on raising service quality and presents it to all its warehouse staff at a meeting or in training.',
  },
  'XF-4.2': {
    summary:
      'Anyone whose duty it is to pass a complaint on, to register, process or assess it, and who fails to, makes a work error each time; the office records these errors and adds them up.',
  },
} as const satisfies Record<`XF-${string}`, Clause>;
