/** `Intl` begins a zone's name with a capital, which in the middle of a sentence it has not: `waktu Jepang`, `WIB`. */
export const inSentence = (zone: string): string => zone.replace(/^Waktu\b/, 'waktu');
