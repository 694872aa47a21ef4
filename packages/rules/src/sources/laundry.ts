/** Laundry contract: after-sales measures. */
export const laundry = {
  'LA-4.1': 'Receiving: the customer is asked once, about the whole course, and need not repeat anything.',
  'LA-4.4': 'While the customer waits there are calls at the right time; the result is told promptly.',
  'LA-5': 'Eight steps: record, judge, responsibility, cause, plan, approval, carrying out, summing up.',
} as const;
