/** Warehousing company: customer feedback regulation. */
export const warehouse = {
  'WF-3.1': 'A feedback management group coordinates, decides and watches progress and quality.',
  'WF-3.2':
    'Customer service receives, classifies, registers, makes a first assessment and settles ordinary matters itself.',
  'WF-3.3': 'The departments concerned help to investigate, explain their process and improve it.',
  'WF-4.1.1': 'A hotline is answered around the clock.',
  'WF-4.1.2':
    'Online feedback is answered automatically: it was received, and this is the expected handling time.',
  'WF-4.2.1': 'Recorded are name, contact, company, time, description and the solution the customer expects.',
  'WF-4.2.2':
    'Online feedback is classified automatically; customer service looks at it in time, completes and confirms it.',
  'WF-4.3.1': 'Categories: service quality, business process, communication, other.',
  'WF-4.3.2': 'Severity follows urgency and importance: urgent-major, important, general.',
  'WF-4.4.1':
    'Urgent-major: management and departments told immediately, interim solution, progress reported until it is solved.',
  'WF-4.4.2':
    'Important: the department investigates, measures with a person and a time limit, approved by the management group before they are carried out.',
  'WF-4.4.3': 'General: customer service may settle it directly and answers within the stipulated time.',
  'WF-4.5.1': 'Customer service follows every case to its end; no delay, no passing the buck.',
  'WF-4.5.2':
    'After handling, a return visit; if the customer is not satisfied, the reason is recorded and handling starts again until the customer is.',
  'WF-5.1.1': 'Every feedback is taken seriously, answered and acted on.',
  'WF-5.1.3': 'The customer has the right to know progress and result.',
  'WF-5.2': 'The customer gives true and clear information and cooperates.',
} as const;
