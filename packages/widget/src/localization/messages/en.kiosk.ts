/** What a shared tablet says around the form. */
export const enKiosk = {
  title: 'What would you like to tell us?',
  intro: 'You need no account. What you enter is deleted from this tablet when you finish.',
  doors: {
    report: { label: 'Report a problem', hint: 'Goods, delivery, waiting time, papers, staff' },
    hazard: { label: 'Report a danger', hint: 'Somebody could get hurt, or goods be damaged' },
    suggestion: { label: 'Make a suggestion', hint: 'What could we do better?' },
    misconduct: { label: 'Report misconduct', hint: 'In confidence, or without your name' },
  },
  language: 'Language',
  stop: 'Stop and delete',
  done: 'Done – delete everything here',
  doneHint: 'Take your number or the code with you first: scan it or print it.',
  waiting: (count: number) =>
    count === 1
      ? 'One report on this tablet waits for a connection. It is sealed and goes by itself. Please leave this page open.'
      : `${count} reports on this tablet wait for a connection. They are sealed and go by themselves. Please leave this page open.`,
  warning: {
    title: 'Are you still there?',
    text: (seconds: number) =>
      `In ${seconds} seconds this screen is emptied for the next person. What you have not sent will be deleted.`,
    stay: 'I am still here',
    longer: 'I need much more time',
    end: 'Finish now',
  },
  notShared: 'This page is not set up for a tablet that many people share. Please tell our staff.',
  notEmptied: 'This tablet could not be emptied. Please tell our staff before somebody else uses it.',
};

export type KioskTexts = typeof enKiosk;
