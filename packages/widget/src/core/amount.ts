/** Dots that can only part thousands: there are several, or a comma follows them. */
const dotted = /^\d{1,3}(\.\d{3})+(?:\.\d{3}|,\d{1,2})$/;

/** What people write before or after an amount of a currency, besides its code. */
const signs: Readonly<Record<string, RegExp>> = {
  CNY: /^[¥]|^RMB|(元|块|塊|RMB)$/gi,
  TWD: /^(NT\$?|\$)|(元|塊)$/gi,
  HKD: /^(HK\$?|\$)|(元|蚊)$/gi,
  USD: /^(US)?\$/i,
  IDR: /^Rp\.?/i,
  EUR: /^€|€$/g,
  GBP: /^£/,
};

/**
 * An amount of money as people write it: `1280`, `1,280.50`, `1 280,5`, `1.280.000`, `１２８０`, and with the sign of its currency
 * where one is given. Nothing when it is none, or could be two: `1.280` is more than a thousand to some, and little more than one to
 * others; a sign of another currency is a contradiction.
 *
 * @param currency ISO 4217
 */
export function amountOf(text: string, currency?: string): number | undefined {
  const told = text.normalize('NFKC').replace(/[\s'’]/g, '');
  const bare =
    currency === undefined
      ? told
      : told.replace(new RegExp(`^${currency}|${currency}$`, 'i'), '').replace(signs[currency] ?? '', '');
  const written = dotted.test(bare) ? bare.replaceAll('.', '') : bare;
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
