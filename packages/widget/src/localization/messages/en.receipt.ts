/** What the receipt and the list of cases say. */
export const receiptTexts = {
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
};
