/**
 * What stands in the dialog before anything else of the form is there, in English. It comes with the form's first field, in all languages:
 * nobody waits for words.
 */
export const openingTexts = {
  common: {
    close: 'Close',
    loading: 'Loading…',
    unreachable: 'The service cannot be reached at the moment. Please try again shortly.',
  },

  dialog: {
    title: 'Report a problem',
    sections: 'Sections',
    report: 'Report',
    cases: 'My reports',
  },

  form: {
    text: 'What happened?',
    textHint: 'In your own words. You will not have to explain it twice.',
    about: 'About',
    orderIs: (order: string) => `Order ${order}`,
    waybillIs: (waybill: string) => `Waybill ${waybill}`,
    changeSubject: 'Change',
  },
};

export type OpeningMessages = typeof openingTexts;
