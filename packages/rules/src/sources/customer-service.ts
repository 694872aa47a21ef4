/** Customer service regimes, a collection of templates. */
export const customerService = {
  'CS-2': 'Hazards and dangers are reported promptly and followed until they are removed.',
  'CS-3.1': 'Customer information is not disclosed, nor changed without authority.',
  'CS-3.2': 'Expired personal records are destroyed in time.',
  'CS-4.3': 'A question outside one’s field: the customer is helped to the right department or person.',
  'CS-5.2': 'Complaints are recorded in time and assigned to a responsible person.',
  'CS-7.1': 'Complaints are entered under a number, and the answer time is stated.',
  'CS-7.2': 'Ten bans for platform staff.',
  'CS-7.6': 'The loading form: how many bags high, how many rows, by line and truck.',
  'CS-7.12': 'No hard, torn or half bags on the truck; an exact count.',
  'CS-7.13': 'The count is checked by the loading team, then the workshop, the storekeeper, the gate.',
} as const;
