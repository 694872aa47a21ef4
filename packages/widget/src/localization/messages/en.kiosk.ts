/** What a shared tablet says around the form. */
export const enKiosk = {
  title: 'What would you like to tell us?',
  intro: 'You do not need an account. What you enter is deleted from this tablet when you finish.',
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
      ? 'One report on this tablet is waiting for a connection. It is sealed and will be sent automatically. Please leave this page open.'
      : `${count} reports on this tablet are waiting for a connection. They are sealed and will be sent automatically. Please leave this page open.`,
  warning: {
    title: 'Are you still there?',
    text: (seconds: number) =>
      `In ${seconds} seconds this screen will be cleared for the next person. What you have not sent will be deleted.`,
    stay: 'I am still here',
    longer: 'I need more time',
    end: 'Finish now',
  },
  notShared: 'This page is not set up for a tablet that many people share. Please tell our staff.',
  notEmptied: 'This tablet could not be cleared. Please tell our staff before somebody else uses it.',
};

export type KioskTexts = typeof enKiosk;
