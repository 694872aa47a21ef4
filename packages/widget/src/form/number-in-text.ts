import { limits, type NumberFormat } from '@redress/sdk/contract';
import { checkNumber } from './number-check.ts';
import type { FormValues } from './form-values.ts';
import type { Numbered } from './subject.controller.ts';

/** What people call each number, in the four languages. An order's names are looked for first: 订单号 ends like 单号. */
const names: Readonly<Record<Numbered, string>> = {
  order: 'order|p\\.?o\\.?|订单|訂單|采购单|採購單|pesanan',
  waybill:
    'way ?bill|awb|b\\/l|bill of lading|tracking|consignment|shipment|parcel|运单|運單|快递单|快遞單|物流单|物流單|面单|面單|提单|提單|单号|單號|resi|surat jalan',
};

/** What may stand between the name and the number: “waybill no.: ”, “订单号是”. */
const between =
  '\\s*(?:no|nr|num(?:ber)?|nomor|id|号码|號碼|编号|編號|号|號)?[\\s.:#№]*(?:is|was|是|为|為)?[\\s:#"“「(]*';
const named = {
  order: new RegExp(`(?<![a-z])(?:${names.order})${between}$`, 'i'),
  waybill: new RegExp(`(?<![a-z])(?:${names.waybill})${between}$`, 'i'),
};
/** As far back as a name is looked for. */
const reach = 40;

/** A number that needs no name: a carrier's letters and digits, a purchase order. */
const unnamed: Readonly<Record<Numbered, RegExp>> = {
  order: /^PO-?\d{4,}$/i,
  waybill: /^[A-Z]{2,4}-?\d{8,}[A-Z]{0,2}$/i,
};

/**
 * The number of the order or the waybill that a text names, so that it need not be entered again (LA-4.1). Nothing where there is none,
 * or where more than one could be meant: a guess stands in a field that sends it.
 *
 * @param format how the portal's numbers look
 */
export function numberInText(text: string, field: Numbered, format?: NumberFormat): string | undefined {
  const plain = text.normalize('NFKC');
  const found = new Set<string>();
  for (const { 0: token, index } of plain.matchAll(/[A-Z0-9](?:[A-Z0-9._/-]*[A-Z0-9])?/gi)) {
    if (token.length > limits.reference || token.replace(/\D/g, '').length < 4) continue;
    const before = plain.slice(Math.max(0, index - reach), index);
    const name = (['order', 'waybill'] as const).find((each) => named[each].test(before));
    const { fits, value } = checkNumber(token, format);
    const isMeant =
      name === undefined ? unnamed[field].test(token) || (format !== undefined && fits) : name === field;
    if (isMeant) found.add(value);
  }
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

/**
 * What becomes of the number's field when the text changes: it follows the text as long as it holds what the text said before. What
 * somebody has entered, or taken out, stays as it is.
 */
export function followText(values: FormValues, text: string, field: Numbered, format?: NumberFormat): string {
  const said = numberInText(values.text, field, format) ?? '';
  return values[field] === said ? (numberInText(text, field, format) ?? '') : values[field];
}
