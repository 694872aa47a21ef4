const lengthOf = (one: string, many: string) => (amount: number) => `${amount} ${amount === 1 ? one : many}`;

/** What a printed poster says. */
export const enPoster = {
  lead: 'Something wrong with your goods or our service? Tell us here.',
  scan: 'Scan the code with your phone. You need no app and no account.',
  noCamera: (address: string) => `No camera? Open ${address}`,
  first: {
    urgent: (time: string) => `Urgent matters: we answer within ${time}.`,
    other: (time: string) => `Everything else: within ${time}.`,
  },
  lengths: {
    seconds: lengthOf('second', 'seconds'),
    minutes: lengthOf('minute', 'minutes'),
    hours: lengthOf('hour', 'hours'),
    'working-seconds': lengthOf('second of working time', 'seconds of working time'),
    'working-minutes': lengthOf('minute of working time', 'minutes of working time'),
    'working-hours': lengthOf('working hour', 'working hours'),
    'calendar-days': lengthOf('day', 'days'),
    'working-days': lengthOf('working day', 'working days'),
  },
  call: (telephone: string) => `Or call us: ${telephone}`,
  misconduct: 'You can report misconduct in confidence, or without your name.',
  qr: (site: string) => `QR code that opens the form for ${site}`,
  print: 'Print the poster',
  unknownSite: (code: string) => `This portal has no site “${code}”.`,
  unfinished: 'The poster has no page to lead to: give it the address of your page with the widget.',
};

export type PosterTexts = typeof enPoster;
