/** An amount of money as people write it: `1280`, `1,280.50`, `1 280,5`. Nothing when it is none. */
export function amountOf(text: string): number | undefined {
  const written = text.replace(/[\s'’]/g, '');
  // A comma that is followed by three digits parts thousands; a single one before one or two digits is a decimal sign.
  const plain = /^\d{1,3}(,\d{3})+(\.\d{1,2})?$/.test(written)
    ? written.replaceAll(',', '')
    : written.replace(/,(?=\d{1,2}$)/, '.');
  return /^\d{1,12}(\.\d{1,2})?$/.test(plain) ? Number(plain) : undefined;
}

/** A currency as ISO 4217 writes it. Nothing when it is none. */
export function currencyOf(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : undefined;
}

/** The currency that a form begins with. */
export const usualCurrency = 'CNY';
