import { openingTexts } from './en.opening.ts';
/** What the form says. */
export const formTexts = {
  form: {
    ...openingTexts.form,
    order: 'Order number',
    waybill: 'Waybill number',
    numbersLook: (example: string) =>
      `Our numbers look like ${example}. Please check it. You can also send it as it is.`,
    branch: 'Which site is it about?',
    declaration: 'By sending this report you confirm that it is true to the best of your knowledge.',
    charactersLeft: (left: string) => `${left} characters left`,
    standstill: 'Our operation is at a standstill',
    resolution: 'What would put it right?',
    noPreference: 'No preference',
    resolutionNote: 'What exactly?',
    contact: 'How can we reach you?',
    contactHint:
      'Only for questions about this report. You can follow it without leaving any contact details.',
    name: 'Name',
    reach: 'Phone or e-mail',
    send: 'Send',
    sending: 'Sending…',
    savedSending: 'Saved. Sending…',
    begun: {
      at: (when: string) => `You began a report at ${when} and have not sent it yet.`,
      goOn: 'Continue',
      discard: 'Discard',
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
    summary: (count: number) =>
      count === 1 ? 'One thing needs your attention' : `${count} things need your attention`,
    textMissing: 'Please tell us what happened.',
    tooLong: (max: string) => `Please keep it under ${max} characters.`,
    emailIncomplete: 'This e-mail address looks incomplete. It should look like name@company.com.',
    timeAhead: 'This time has not come yet.',
    dayOver: 'This date has passed. Please choose a later one.',
    quantityWrong: 'Please write numbers only, such as 3 of 12.',
    quantityMore: 'This is more than the total.',
    amountWrong: 'Please write the amount in figures without separators for thousands, such as 1280.50.',
    currencyWrong: 'Please give three letters for the currency, such as CNY.',
    consentMissing: 'We need your agreement to use your data for this report.',
    notAccepted: 'This could not be saved. Please check what you entered.',
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
    uncertain: 'These times may still change; the receipt confirms them.',
    why: {
      ask: 'Why?',
      handled: (severity: string, reason: string) => `We handle this as “${severity}”: ${reason}.`,
      issue: (issue: string) => `it is about “${issue}”`,
      clauses: (clauses: string) => `This follows our rules (${clauses}).`,
      reasons: {
        operationsAffected: 'your operation is held up',
        'operations-affected': 'your operation is held up',
        shareAffected: 'a large part of the goods is concerned',
        'mostly-lost': 'a large part of the goods is concerned',
        lossAmount: 'the loss is high',
        hazard: 'somebody could be hurt',
        danger: 'somebody could be hurt',
        repeated: 'it has happened before',
        customerTier: 'we have agreed so with you',
        excused: 'that is how you describe it',
        kind: 'we do so with all reports of this kind',
      },
    },
  },
};
