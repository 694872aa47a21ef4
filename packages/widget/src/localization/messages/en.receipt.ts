/** What the receipt and the list of cases say. */
export const receiptTexts = {
  receipt: {
    queued: 'Saved on this device',
    queuedText: 'It will be sent as soon as there is a connection. You may close this page.',
    queuedSealed: 'Not sent yet, and safe',
    queuedSealedText:
      'It could not be sent yet. It is sealed on this device, goes by itself as soon as there is a connection, and nobody after you can read it. Take the reference or the code with you: the code works once it has been sent.',
    memory: 'Waiting to be sent',
    memoryText: 'This browser does not let us keep it. Please leave this page open until it has been sent.',
    sent: 'We have received it',
    sentText: 'You do not need to do anything else.',
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
    share: 'Send it to yourself',
    shareTitle: (number: string) => `Case ${number}`,
    qr: 'QR code of your tracking link',
    qrHint: 'Scan it with a phone to follow the case there.',
    takeWithYou: 'Take the number or the code with you: nothing is kept on this device.',
    print: 'Print',
    rule: (clauses: string) => `This follows our rules (${clauses}).`,
    slipTitle: 'Receipt',
    slipReceived: 'Received',
    slipReported: 'What was reported',
    slipSecret: 'Keep this to yourself: whoever has it can see the case.',
    another: 'Report something else',
  },

  cases: {
    title: 'My reports',
    empty: 'Nothing has been reported from this device yet.',
    emptyHint: 'What you report is listed here, with its progress.',
    queued: 'Waiting to be sent',
    sent: 'Received',
    rejected: 'Not accepted',
    withPhotos: (count: number) => (count === 1 ? 'with one file' : `with ${count} files`),
    mend: 'Edit and send again',
    dismiss: 'Remove',
    refused: {
      photo: 'A photo or file could not be added to your report. It is still on this device.',
      command: 'What you added later was not accepted. It is still on this device.',
    },
  },
};
