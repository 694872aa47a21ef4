import { limits } from '@redress/sdk/contract';

/** What a number is called in addresses. */
const numberNames =
  /^(waybill|awb|hawb|consignment|shipment|parcel|track(ing)?|mail|bill|express|order)?[-_]?(no|nr|nu|num(ber)?|code|id)?$/i;

/** Codes that speak of something else: a telephone, a card, a network, a payment. */
const otherMatters = /^(tel|sms|smsto|mailto|geo|wifi|mecard|begin|otpauth|bitcoin|weixin|alipays?):/i;

/** What GS1 writes before a value, and how long the value is where it is not closed by a separator. */
const gs1Fields: readonly (readonly [identifier: RegExp, length?: number])[] = [
  [/^00/, 18],
  [/^0[12]/, 14],
  [/^1[1-9]/, 6],
  [/^20/, 2],
  [/^402/, 17],
  [/^41\d/, 13],
  [/^(10|2[12]|3[07]|240|241|250|40[013]|42[0-7]|9\d)/],
];

/** The identifiers that name a consignment, a shipment, a logistic unit or an order, the best first. */
const gs1Numbers = ['401', '402', '00', '400'];

/** Ends a value of open length. */
const separator = '\u001d';

/**
 * The number of a waybill or an order in what a barcode or QR code says. Nothing where there is none, or more than one could
 * be meant. It is a suggestion: it is put into a field in which it can be mended.
 */
export function waybillFromCode(code: string): string | undefined {
  const text = code.trim();
  const isGs1 = /^\](C1|e0|d2|Q3|J1)/.test(text) || text.startsWith(separator);
  const said = text.replace(/^\][A-Za-z][0-9]/, '');
  if (otherMatters.test(said)) return undefined;
  if (/^https?:\/\//i.test(said)) return fromAddress(said);
  const fields = isGs1 || said.includes(separator) ? fieldsOf(said) : undefined;
  if (fields) return bestOf(fields);
  if (/^\(\d{2,4}\)/.test(said)) return fromGs1InBrackets(said);
  if (/^00\d{18}$/.test(said) && hasCheckDigit(said)) return said.slice(2);
  return plain(said) ?? onlyNumberIn(said);
}

/** Without the blanks and the asterisks that only the print needs. */
function plain(text: string): string | undefined {
  const bare = text.replace(/^\*(.*)\*$/, '$1').replace(/\s/g, '');
  return isReference(bare) ? bare : undefined;
}

const isReference = (text: string): boolean =>
  text.length <= limits.reference && /^[\p{L}\d._/-]{4,}$/u.test(text) && /\d/.test(text);

/** Written about something else, it has hardly as many digits. */
const looksLikeNumber = (text: string): boolean => isReference(text) && text.replace(/\D/g, '').length >= 6;

/** Of a text with several fields, the only one that looks like a number. */
function onlyNumberIn(text: string): string | undefined {
  const found = new Set(text.split(/[|,;:=&{}[\]'"\s]+/).filter(looksLikeNumber));
  return found.size === 1 ? [...found][0] : undefined;
}

function fromAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { pathname, searchParams, hash } = new URL(text);
  // Pages that find their way by themselves keep it behind the #.
  const [way = '', query = ''] = hash.slice(1).split('?');
  const values = [...searchParams, ...new URLSearchParams(query)];
  const parts = [way, pathname].map((path) => decoded(path.split('/').filter(Boolean).at(-1) ?? ''));
  const named = values.filter(([name]) => name !== '' && numberNames.test(name)).map(([, value]) => value);
  const others = values.map(([, value]) => value);
  return (
    named.map(plain).find((value) => value !== undefined) ??
    [...parts, ...others].map(plain).find((value) => value !== undefined && looksLikeNumber(value))
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** By their identifiers; nothing when it is not what GS1 writes. */
function fieldsOf(text: string): ReadonlyMap<string, string> | undefined {
  const fields = new Map<string, string>();
  let rest = withoutSeparator(text);
  while (rest !== '') {
    const field = gs1Fields.find(([identifier]) => identifier.test(rest));
    const [identifier] = field?.[0].exec(rest) ?? [];
    if (!field || identifier === undefined) return undefined;
    rest = rest.slice(identifier.length);
    const end = field[1] ?? (rest.includes(separator) ? rest.indexOf(separator) : rest.length);
    fields.set(identifier, rest.slice(0, end));
    rest = withoutSeparator(rest.slice(end));
  }
  return fields;
}

const fromGs1InBrackets = (text: string): string | undefined =>
  bestOf(
    new Map(
      [...text.matchAll(/\((\d{2,4})\)([^(]*)/g)].map(([, name = '', value = '']) => [name, value.trim()]),
    ),
  );

const withoutSeparator = (text: string): string => (text.startsWith(separator) ? text.slice(1) : text);

function bestOf(fields: ReadonlyMap<string, string>): string | undefined {
  const best = gs1Numbers.find((name) => fields.has(name));
  return best === undefined ? undefined : plain(fields.get(best)!);
}

/** Whether the last digit is the one that the others lead to, counted with weights 3 and 1 from the right. */
function hasCheckDigit(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}
