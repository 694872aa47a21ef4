/** What the form says. */
export const formTexts = {
  form: {
    about: 'About',
    order: 'Order number',
    waybill: 'Waybill number',
    orderIs: (order: string) => `Order ${order}`,
    waybillIs: (waybill: string) => `Waybill ${waybill}`,
    changeSubject: 'Change',
    text: 'What happened?',
    textHint: 'In your own words. You will not have to explain it twice.',
    charactersLeft: (left: string) => `${left} characters left`,
    standstill: 'Our operation is standing still because of this',
    resolution: 'What would put it right?',
    noPreference: 'No preference',
    resolutionNote: 'What exactly?',
    contact: 'How can we reach you?',
    contactHint: 'Only for questions about this report. You can follow it without leaving a contact, too.',
    name: 'Name',
    reach: 'Phone or e-mail',
    send: 'Send',
    sending: 'Sending…',
    savedSending: 'Saved. Sending…',
    begun: {
      at: (when: string) => `You began a report at ${when} and have not sent it yet.`,
      goOn: 'Go on with it',
      discard: 'Discard it',
    },
    similar: {
      at: (when: string) => `You already reported something about this at ${when}.`,
      open: 'Open that report',
    },
    offlineHint: 'You can go on writing: what you send is kept on this device until there is a connection.',
    memoryHint:
      'This browser does not let us keep anything. Please leave this page open until your report has been sent.',
  },

  errors: {
    summary: (count: number) => (count === 1 ? 'One thing is missing' : `${count} things need a look`),
    textMissing: 'Please tell us what happened.',
    tooLong: (max: string) => `Please keep it under ${max} characters.`,
    emailIncomplete: 'This e-mail address looks incomplete. It should look like name@company.com.',
    notAccepted: 'This could not be kept for sending. Please check what you entered.',
  },

  preview: {
    idle: 'While you write, this shows what we understood and when you will hear from us.',
    looksLike: 'Looks like',
    chosen: 'You chose',
    unsure: 'We are not sure. Please choose what fits best.',
    notRight: 'Not right?',
    change: 'Change',
    issue: 'Kind of problem',
    issueEmpty: 'Let us work it out',
    guess: 'A first guess. A person will check it.',
    uncertain: 'These times may still move; the receipt confirms them.',
  },
};
