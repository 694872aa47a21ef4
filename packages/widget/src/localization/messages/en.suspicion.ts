/** What the desk says of a form that a program may have filled in. */
export const suspicionTexts = {
  suspicion: {
    title: 'Possibly automatic',
    trap: 'Something stood in a field that people do not see. An extension of the browser can cause that, too.',
    haste: (seconds: string) => `Seconds from opening the form to sending it: ${seconds}.`,
    queue: 'possibly automatic',
  },
};

export type SuspicionTexts = typeof suspicionTexts;
