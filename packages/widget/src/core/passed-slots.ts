/** What a portal may say in its own words inside the form. */
export const formSlots = ['intro', 'privacy'] as const;

/** The slots of the form that something is put in: an empty one that is passed on would hide what the form says itself. */
export const filledSlots = (host: Element): readonly (typeof formSlots)[number][] =>
  formSlots.filter((name) => [...host.children].some(({ slot }) => slot === name));
