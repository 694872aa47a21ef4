// The library brings no types: this much of it is used here.
declare module 'luxon-business-days' {
  import type { DateTime as LuxonDateTime } from 'luxon';

  interface BusinessDateTime extends LuxonDateTime {
    setupBusiness(setup: {
      businessDays: readonly number[];
      holidayMatchers: readonly ((date: LuxonDateTime) => boolean)[];
    }): void;
    plusBusiness(amount: { days: number }): BusinessDateTime;
  }
  const library: { DateTime: { fromMillis(at: number, options: { zone: string }): BusinessDateTime } };
  export default library;
}
