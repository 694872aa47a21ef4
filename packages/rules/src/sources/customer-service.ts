import type { Clause } from './clause.ts';

/** Customer service regimes, a collection of templates: what applies to any company. */
export const customerService = {
  'CS-1.1': { summary: 'At a change of shift the relief arrives 10 to 15 minutes early.' },
  'CS-1.2': {
    summary:
      'A shift is handed over carefully and face to face: the log gets the time and the staff number of the one leaving, and the one arriving reads and signs it.',
  },
  'CS-1.3': {
    summary:
      'A shift tries to solve its own problems and reports them. If one arises during the hand-over, the one leaving brings it to a stopping point, helped by the one arriving, and only then does the hand-over go on.',
  },
  'CS-1.4': {
    summary:
      'If harm comes from handing over wrongly or not at all, the outgoing person is at fault; if from taking over wrongly, the incoming one.',
  },
  'CS-1.5': {
    summary:
      'Nobody swaps shifts without consent beforehand; if a post stays empty because of a swap, both people answer for it.',
  },
  'CS-1.6': {
    summary:
      'After the hand-over both people sign the duty log with time and staff number; it then shows who was responsible when.',
  },
  'CS-2': {
    summary: 'Hazards and dangers are reported promptly and pursued until they are gone.',
    open: 'how soon a hazard is reported',
  },
  'CS-3.1': {
    summary:
      'Information about customers and the company stays confidential, and nobody changes customer data without authority.',
  },
  'CS-3.2': {
    summary:
      'Customer papers and internal papers that are void or out of date are destroyed in time and never end up as scrap paper for sale.',
    open: 'how soon expired documents are destroyed',
  },
  'CS-3.3': { summary: 'Records and statistics may be copied or taken away only with permission.' },
  'CS-3.4': { summary: 'One person, known by name, keeps and files the customer data.' },
  'CS-3.5': { summary: 'Nobody from outside uses the company’s terminals.' },
  'CS-4.1': {
    summary:
      'An enquiry is recorded and classified, the customer is told of a solution, and it is followed up; from time to time customers are asked how satisfied they are.',
    open: 'how often satisfaction is asked',
  },
  'CS-4.2': {
    summary:
      'Service is evaluated regularly by attitude, professional skill, customer satisfaction, efficiency and quality.',
  },
  'CS-4.3': {
    summary:
      'Whoever is asked about something outside their field helps the customer to reach the right department or person.',
  },
  'CS-4.4': { summary: 'Each enquiry is kept together with its outcome, to be looked up later.' },
  'CS-4.5': {
    summary: 'The head of a department is in charge of its service and regularly evaluates it.',
  },
  'CS-4.6': { summary: 'Customer data is complete and correct and is regularly brought up to date.' },
  'CS-4.7': { summary: 'Feedback that was collected reaches the departments that it is about.' },
  'CS-5.1': {
    summary: 'A customer database holds contact details, purchases and the history of service.',
  },
  'CS-5.2': {
    summary:
      'A complaint is recorded in time, given to one responsible person, and handled actively, fairly, objectively, efficiently, lawfully and in confidence.',
    open: 'how soon a complaint is recorded',
  },
  'CS-5.3': {
    summary:
      'One dedicated person handles a complaint; if the result does not satisfy the customer, a better one is sought with those concerned.',
  },
  'CS-5.4': {
    summary: 'Important customers receive regular visits.',
    open: 'how often important customers are visited',
  },
  'CS-5.5': {
    summary: 'Satisfaction is regularly surveyed; the answers are analysed and lead to improvements.',
    open: 'how often a survey takes place',
  },
  'CS-5.6': {
    summary:
      'A complaint is checked and its cause noted; the solution heeds both what it says and what the customer expects, and the customer hears of it promptly.',
    open: 'how soon the customer is told',
  },
  'CS-5.7': {
    summary: 'People in service posts are regularly appraised, and rewarded or penalised accordingly.',
  },
  'CS-5.8': {
    summary: 'The company sets itself standards of satisfaction, measures it and compares the results.',
  },
  'CS-5.9': {
    summary:
      'The quality of service is watched; departments regularly receive the results, and action follows.',
  },
  'CS-5.10': {
    summary:
      'After-sales service covers repair, return and exchange, and technical support; requests are answered in time.',
    open: 'how soon a request is answered',
  },
  'CS-5.11': { summary: 'A long-term customer is looked after personally, one to one.' },
  'CS-5.12': {
    summary:
      'Standards for the content, quality, time and attitude of service are set, and adjusted to what customers say.',
  },
} as const satisfies Record<`CS-${1 | 2 | 3 | 4 | 5}${string}`, Clause>;
