import { terms } from './en.terms.ts';

/**
 * What customers read, in English. This table is the source of the type: every other language has the same keys, by
 * type. A message that needs a value is a function of it.
 */
export const en = {
  terms,

  time: {
    today: (clock: string) => `${clock} today`,
    tomorrow: (clock: string) => `${clock} tomorrow`,
    yesterday: (clock: string) => `${clock} yesterday`,
    on: (date: string, clock: string) => `${clock} on ${date}`,
    inZone: (time: string, zone: string) => `${time} (${zone})`,
    justNow: 'less than a minute',
  },

  common: {
    close: 'Close',
    optional: 'optional',
    offline: 'You are offline.',
    copy: 'Copy',
    copied: 'Copied',
    loading: 'Loading…',
  },

  dialog: {
    title: 'Report a problem',
    sections: 'Sections',
    report: 'Report',
    cases: 'My reports',
  },

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

  photos: {
    title: 'Photos',
    add: 'Add photos',
    limits: (count: number) => `Up to ${count}. Location and camera data are removed.`,
    helpful: (items: string) => `Helpful here: ${items}.`,
    preparing: 'Preparing…',
    remove: (name: string) => `Remove ${name}`,
    preview: (name: string) => `Photo ${name}`,
    refused: {
      'too-many': (name: string, max: string) =>
        `${name} was not added: no more than ${max} photos fit in one report.`,
      type: (name: string) => `${name} is not a photo. JPEG, PNG and WebP work.`,
      heic: (name: string) =>
        `${name} is a HEIC photo, which this browser cannot open. Please take a screenshot of it, or set your camera to “Most compatible” (JPEG).`,
      unreadable: (name: string) => `${name} could not be opened. The file may be damaged.`,
      'too-large': (name: string, max: string) =>
        `${name} is larger than ${max}, even after it was made smaller.`,
    },
  },

  receipt: {
    queued: 'Saved on this device',
    queuedText: 'It will be sent as soon as there is a connection. You may close this page.',
    memory: 'Waiting to be sent',
    memoryText: 'This browser does not let us keep it. Please leave this page open until it has been sent.',
    sent: 'We have received it',
    sentText: 'You need not do anything more.',
    rejected: 'This was not accepted',
    rejectedText: 'Nothing is lost: your text is still here.',
    number: 'Your case number',
    reference: 'Reference',
    next: 'What happens next',
    provisional: 'Provisional: the time counts from when it reaches us.',
    takeBack: 'Take back',
    tooLate: 'It has left already and can no longer be taken back.',
    editAgain: 'Edit and send again',
    follow: 'Follow it',
    link: 'Your tracking link',
    linkHint: 'It works without signing in. Keep it to yourself: whoever has it can see the case.',
    photos: (sent: string, total: string) => `${sent} of ${total} photos have arrived.`,
    another: 'Report something else',
  },

  cases: {
    title: 'My reports',
    empty: 'Nothing has been reported from this device yet.',
    queued: 'Waiting to be sent',
    sent: 'Received',
    rejected: 'Not accepted',
    refused: {
      photo: 'A photo was not accepted. It is still on this device.',
      command: 'What you added later was not accepted. It is still on this device.',
    },
  },

  status: {
    loading: 'Loading your case…',
    number: 'Case',
    receivedAt: (when: string) => `Received at ${when}`,
    checked: 'Checked by a person',
    unchecked: 'A first guess, not checked yet',
    zone: (zone: string) => `All times are ${zone}.`,
    round: (round: string) => `Handled again, round ${round}`,
    offline: 'You are offline. This is the last state we know.',
    unavailable: 'This cannot be refreshed at the moment. We keep trying.',
    notFound: 'There is no case under this link. Please check that it is complete.',
    steps: 'Progress',
    done: 'Done',
    current: 'Now',
    ahead: 'Next',
    doneAt: (when: string) => `Done at ${when}`,
    inTime: 'as promised',
    promisedFor: (when: string) => `Promised for ${when}`,
    waitingForYou: 'We have asked you something. The clock stands still until you answer.',
    late: (duration: string) => `${duration} late`,
    overdue: (when: string, duration: string) =>
      `Promised for ${when}. We are ${duration} late, and we are sorry.`,
    conversation: 'Conversation',
    you: 'You',
    us: 'Customer service',
    erased: 'This text has been erased.',
    onItsWay: 'On its way',
    photos: 'Photos',
    photo: (position: string) => `Photo ${position}`,
    photoStored: 'Arrived',
    photoWaiting: 'Still on its way',
    addInformation: 'Add something',
    addText: 'What should we know?',
    addSend: 'Add',
    addMissing: 'Please write something first.',
    added: 'Added.',
    addQueued: 'Saved on this device; it will be sent as soon as there is a connection.',
    addFailed: 'This could not be added. Your text is still here; please try again.',
  },

  rating: {
    question: 'Are you satisfied with how this was handled?',
    yes: 'Yes, satisfied',
    no: 'No, not satisfied',
    again: 'Thank you for saying so. Handling starts again, and you get new promised times.',
    score: 'How would you rate it?',
    scores: ['Very poor', 'Poor', 'Fair', 'Good', 'Very good'] as readonly string[],
    reasonNo: 'What is still not right?',
    reasonYes: 'Anything you would like to add?',
    send: 'Send',
    sendNo: 'Send and start again',
    thanks: 'Thank you for your rating.',
    thanksQueued:
      'Thank you. Your rating is saved on this device and will be sent as soon as there is a connection.',
    failed: 'Your rating could not be sent. Please try again.',
    given: 'Your rating',
    satisfied: 'Satisfied',
    dissatisfied: 'Not satisfied',
    scoreOf: (score: number) => `${score} of 5`,
  },
};

export type Messages = typeof en;
