import { html } from 'lit';
import { amountOf, currencyOf, usualCurrency } from '../../core/amount.ts';
import { describedBy, renderFieldset } from './field-frame.template.ts';
import { taking, type FieldEntry, type FieldKind } from './field-kind.ts';

const currencyIn = ({ value }: FieldEntry): string => value('currency') || usualCurrency;

/** An amount and its currency. */
export const moneyField: FieldKind = {
  missing: 'money',
  read: (entry) => {
    const text = entry.value().trim();
    if (text === '') return {};
    const currency = currencyOf(currencyIn(entry));
    const amount = amountOf(text, currency);
    if (amount === undefined) return { fault: 'amount' };
    return currency === undefined ? { fault: 'currency' } : { value: { amount, currency } };
  },
  render: (view) => {
    const { amount, currency } = view.texts.desk.command;
    return renderFieldset(
      view,
      html`
        <div class="money">
          <input
            id=${view.id}
            inputmode="decimal"
            autocomplete="off"
            aria-label=${amount}
            aria-invalid=${view.fault === 'money' || view.fault === 'amount'}
            aria-describedby=${describedBy(view)}
            maxlength="20"
            .value=${view.value()}
            @input=${taking(view)}
          />
          <input
            id="${view.id}-currency"
            class="currency"
            autocomplete="off"
            autocapitalize="characters"
            aria-label=${currency}
            aria-invalid=${view.fault === 'currency'}
            aria-describedby=${describedBy(view)}
            maxlength="3"
            .value=${currencyIn(view)}
            @input=${taking(view, 'currency')}
          />
        </div>
      `,
    );
  },
};
