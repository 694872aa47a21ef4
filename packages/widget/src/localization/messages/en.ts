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

  photos: {
    title: 'Photos and files',
    add: 'Add photos or files',
    limits: (count: number) =>
      `Photos, PDFs and short videos, up to ${count}. Location and camera data are removed from photos; PDFs and videos are sent as they are.`,
    helpful: (items: string) => `Helpful here: ${items}.`,
    preparing: 'Preparing…',
    remove: (name: string) => `Remove ${name}`,
    preview: (name: string) => `Photo ${name}`,
    refused: {
      'too-many': (name: string, max: string) =>
        `${name} was not added: no more than ${max} files fit in one report.`,
      type: (name: string) =>
        `${name} cannot be added. Photos (JPEG, PNG, WebP), PDFs and videos (MP4, MOV, WebM) work.`,
      heic: (name: string) =>
        `${name} is a HEIC photo, which this browser cannot open. Please take a screenshot of it, or set your camera to “Most compatible” (JPEG).`,
      unreadable: (name: string) => `${name} could not be opened. The file may be damaged.`,
      'too-large': (name: string, photo: string, pdf: string, video: string) =>
        `${name} is too large. A photo may have ${photo} after we have made it smaller, a PDF ${pdf}, a video ${video}.`,
      empty: (name: string) => `${name} is empty.`,
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
    photos: (sent: string, total: string) => `${sent} of ${total} files have arrived.`,
    photosInMemory: (count: number) =>
      count === 1
        ? 'There was no room for one of your files on this device. Please leave this page open until it has been sent.'
        : `There was no room for ${count} of your files on this device. Please leave this page open until they have been sent.`,
    another: 'Report something else',
  },

  cases: {
    title: 'My reports',
    empty: 'Nothing has been reported from this device yet.',
    queued: 'Waiting to be sent',
    sent: 'Received',
    rejected: 'Not accepted',
    withPhotos: (count: number) => (count === 1 ? 'with one file' : `with ${count} files`),
    mend: 'Change it and send again',
    dismiss: 'Remove it',
    refused: {
      photo: 'A photo or file was not accepted. It is still on this device.',
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
    enteredForYou: 'entered by staff',
    erased: 'This text has been erased.',
    onItsWay: 'On its way',
    photos: 'Photos and files',
    photo: (position: string) => `File ${position}`,
    photoStored: 'Arrived',
    photoWaiting: 'Still on its way',
    addInformation: 'Add something',
    addText: 'What should we know?',
    addSend: 'Add',
    addMissing: 'Please write something first.',
    added: 'Added.',
    addQueued: 'Saved on this device; it will be sent as soon as there is a connection.',
    addFailed: 'This could not be added. Your text is still here; please try again.',
    awaits: 'We are waiting for you',
    awaited: {
      information: 'Please answer our question. Until then the clock stands still.',
      consent: 'Please tell us whether you agree to the solution that we propose.',
      rating: 'Please tell us whether you are satisfied.',
    },
    answerNow: 'Answer now',
    upheld: 'We have looked into it: your complaint is justified.',
    notUpheld: 'We have looked into it and did not find the complaint justified.',
    whyUpheld: 'You find our reasons in the conversation, under “Finding”.',
    endings: {
      satisfied: 'You told us that you are satisfied. Thank you.',
      unsatisfied: 'We are sorry that we could not agree. What follows is our final answer.',
      unreachable: 'We tried to reach you several times and did not succeed.',
      withdrawn: 'You have taken this report back.',
      merged: 'The same was reported before. Both go on together.',
    },
    closedAt: (when: string) => `Closed at ${when}`,
    appeal:
      'If you do not accept it, you may turn to the consumer protection authority where you live or, for parcels and express deliveries, to the postal authority.',
    mergedInto: (number: string) => `It goes on under the number ${number}.`,
    destroyed: 'What was written and photographed has been destroyed. Only the course of the case is kept.',
  },

  sending: {
    queued: 'Saved on this device; it will be sent as soon as there is a connection.',
    failed: 'This could not be sent. Nothing is lost; please try again.',
    missing: 'Please write something first.',
  },

  offer: {
    title: 'We propose this solution',
    agreed: 'The solution',
    soon: 'How soon',
    by: 'Done by',
    accept: 'I agree',
    decline: 'I do not agree',
    reason: 'What would have to be different?',
    send: 'Send',
    back: 'Back',
    accepted: 'Thank you. We go on as proposed.',
    declined: 'Thank you for telling us. We work out another solution.',
  },

  claim: {
    title: 'Your claims',
    make: 'Claim compensation',
    hint: 'You may claim what our contract and the law provide. You get a clear answer.',
    basis: 'What is it based on?',
    amount: 'Amount',
    currency: 'Currency',
    amountWrong: 'Please write the amount in figures, such as 1280.50.',
    currencyWrong: 'Please give three letters, such as CNY.',
    text: 'What do you claim, and for what?',
    send: 'Send the claim',
    cancel: 'Cancel',
    sent: 'We have received your claim.',
    madeAt: (when: string) => `made at ${when}`,
    open: 'Not answered yet',
    answerDue: (when: string) => `We answer by ${when}`,
    solutionDue: (when: string) => `We make it good by ${when}`,
    settledAt: (when: string) => `Made good at ${when}`,
  },

  withdrawal: {
    open: 'Take this report back',
    title: 'Take it back?',
    text: 'We would then stop handling it. You can open it again for some time afterwards.',
    reason: 'Would you tell us why?',
    confirm: 'Yes, take it back',
    keep: 'No, keep it',
    sent: 'You have taken it back.',
  },

  reopening: {
    title: 'Is it not settled after all?',
    until: (when: string) => `You can open this case again until ${when}.`,
    reason: 'What is still not right?',
    send: 'Open it again',
    sent: 'It is open again. You get new promised times.',
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
