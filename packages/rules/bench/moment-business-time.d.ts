// The library brings no types: this much of it is used here.
declare module 'moment-business-time' {
  import type { LocaleSpecification, Moment } from 'moment';

  interface BusinessMoment extends Moment {
    addWorkingTime(amount: number, unit: 'hours'): this;
    workingDiff(from: Moment, unit: 'minutes'): number;
  }
  interface BusinessLocale extends LocaleSpecification {
    /** By weekday from Sunday on; openings and closings take turns. */
    workinghours: Record<number, readonly string[] | null>;
    holidays: readonly string[];
  }
  function moment(at: number): BusinessMoment;
  namespace moment {
    function updateLocale(name: string, locale: BusinessLocale): void;
  }
  export = moment;
}
