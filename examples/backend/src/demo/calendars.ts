import type { CalendarSpec } from '@redress/rules';

/** Open around the clock, in a branch's zone. */
export const always = (timeZone: string): CalendarSpec => {
  const allDay = [['00:00', '24:00']] as const;
  return {
    timeZone,
    weekly: { mon: allDay, tue: allDay, wed: allDay, thu: allDay, fri: allDay, sat: allDay, sun: allDay },
  };
};

/** Holidays that both countries' authorities have announced end with 2026; what comes later is not guessed. */
const coverage = { from: '2026-01-01', until: '2026-12-31' };

const shanghaiDay = [
  ['08:30', '12:00'],
  ['13:00', '17:30'],
] as const;

/** With the make-up working days at weekends by which China lengthens its holidays. */
export const shanghaiOffice: CalendarSpec = {
  timeZone: 'Asia/Shanghai',
  weekly: { mon: shanghaiDay, tue: shanghaiDay, wed: shanghaiDay, thu: shanghaiDay, fri: shanghaiDay },
  holidays: [
    ...['2026-01-01', '2026-01-02', '2026-01-03'], // New Year
    ...[
      '2026-02-15',
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
      '2026-02-19',
      '2026-02-20',
      '2026-02-21',
      '2026-02-22',
      '2026-02-23',
    ], // Spring Festival
    ...['2026-04-04', '2026-04-05', '2026-04-06'], // Qingming
    ...['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05'], // Labour Day
    ...['2026-06-19', '2026-06-20', '2026-06-21'], // Dragon Boat
    ...['2026-09-25', '2026-09-26', '2026-09-27'], // Mid-Autumn
    ...['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07'], // National Day
    '2027-01-01',
  ],
  dateHours: {
    '2026-01-04': shanghaiDay,
    '2026-02-14': shanghaiDay,
    '2026-02-28': shanghaiDay,
    '2026-05-09': shanghaiDay,
    '2026-09-20': shanghaiDay,
    '2026-10-10': shanghaiDay,
  },
  coverage,
};

const jakartaDay = [
  ['08:00', '12:00'],
  ['13:00', '17:00'],
] as const;

/** National holidays and the collective leave days (cuti bersama) around them. */
export const jakartaOffice: CalendarSpec = {
  timeZone: 'Asia/Jakarta',
  weekly: {
    mon: jakartaDay,
    tue: jakartaDay,
    wed: jakartaDay,
    thu: jakartaDay,
    fri: jakartaDay,
    sat: [['08:00', '12:00']],
  },
  holidays: [
    '2026-01-01', // New Year
    '2026-01-16', // Isra Mi'raj
    ...['2026-02-16', '2026-02-17'], // Imlek
    ...['2026-03-18', '2026-03-19'], // Nyepi
    ...['2026-03-20', '2026-03-21', '2026-03-22', '2026-03-23', '2026-03-24'], // Idul Fitri
    ...['2026-04-03', '2026-04-05'], // Good Friday, Easter
    '2026-05-01', // Labour Day
    ...['2026-05-14', '2026-05-15'], // Ascension
    ...['2026-05-27', '2026-05-28'], // Idul Adha
    '2026-05-31', // Waisak
    '2026-06-01', // Pancasila Day
    '2026-06-16', // Islamic New Year
    '2026-08-17', // Independence Day
    '2026-08-25', // Maulid Nabi
    ...['2026-12-24', '2026-12-25'], // Christmas
    '2027-01-01',
  ],
  coverage,
};
