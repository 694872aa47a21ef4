import type { Clause } from './clause.ts';

/** The GPS company’s regime in the collection of customer service regimes. */
export const fieldService = {
  'CS-6.1': {
    summary:
      'The repair sheet names the customer, address and contact, the model and when it was bought, what is wrong and how it shows. The division manager approves, and a suitable technician gets the job. Out of warranty only parts cost money.',
  },
  'CS-6.2': {
    summary:
      'A unit that is taken back is tagged with number plate and fault, and the numbers of the old and the new terminal and SIM card are written down.',
  },
  'CS-6.3': {
    summary:
      'From a request, a list of vehicles and the drivers’ data comes an order to install, which the division manager approves; design and installation on site cost nothing.',
  },
  'CS-6.4': {
    summary:
      'Technicians go promptly to a fault on site, and check details, tools, spare parts and papers before they set out.',
    open: 'how soon a technician is on site',
  },
  'CS-6.5': {
    summary:
      'Products sold are looked after over the long term, and what customers and the trade report is passed back in time.',
  },
} as const satisfies Record<`CS-6.${string}`, Clause>;
