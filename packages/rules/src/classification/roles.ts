/** What a phrase does to the sentence around it, in bits. */

export const negator = 1;
export const neutral = 2;
export const contrast = 4;
export const clauseEnd = 8;
export const sentenceEnd = 16;
export const question = 32;
export const anyInSentence = 63;

/** Whether it stands before or after the gap of longer ones. */
export const opensGap = 64;
export const closesGap = 128;
