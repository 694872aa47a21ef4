/** Words that every vocabulary knows, by their numbers. */

/** Stands for any number. */
export const number = 1;
/** Stands after a number that is smaller than the one before it in its line ("ordered 40, got 36"). */
export const fewer = 2;
export const line = 3;
export const comma = 4;
/** What is read as nothing. */
export const passedOver = 5;
/** What addresses begin with: from the first to the last. */
export const www = 6;
export const https = 8;

/** How they are spelt, in that order. */
export const spellings = ['0', '\ue000', '\n', ',', '', 'www', 'http', 'https'] as const;
