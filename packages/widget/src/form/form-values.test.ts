import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  emptyValues,
  filledIn,
  nextValues,
  toComplaint as complaintOf,
  toValues as valuesOf,
  type FormValues,
} from './form-values.ts';

const timeZone = 'Asia/Shanghai';
const toComplaint = (values: FormValues, photos: readonly File[] = []) =>
  complaintOf(values, photos, { timeZone: () => timeZone });
const toValues = (complaint: Parameters<typeof valuesOf>[0]) => valuesOf(complaint, () => timeZone);

const nothing = {
  text: '',
  issue: undefined,
  kind: undefined,
  branch: undefined,
  subject: { order: undefined, waybill: undefined },
  contact: { name: undefined, company: undefined, phone: undefined },
  resolution: undefined,
  facts: {},
  happenedAt: undefined,
  wantedBy: undefined,
  details: undefined,
  photos: [],
  reporter: undefined,
  accused: undefined,
  consent: undefined,
};

describe('what stands in the fields, as the SDK takes it', () => {
  it('leaves out what is empty or spaces', () => {
    assert.deepEqual(toComplaint({ ...emptyValues, name: '  ', order: ' ' }), nothing);
  });

  it('takes what has an @ for an e-mail address, anything else for a telephone', () => {
    assert.deepEqual(toComplaint({ ...emptyValues, reach: ' mei@harbour.example ' }).contact, {
      name: undefined,
      company: undefined,
      email: 'mei@harbour.example',
    });
    assert.deepEqual(toComplaint({ ...emptyValues, reach: '021 555 / mei@x.co' }).contact, {
      name: undefined,
      company: undefined,
      email: 'mei@x.co',
      phone: '021 555',
    });
    assert.deepEqual(toComplaint({ ...emptyValues, reach: '021 5555 0142' }).contact, {
      name: undefined,
      company: undefined,
      phone: '021 5555 0142',
    });
  });

  it('keeps a note only for a wish that needs one', () => {
    const values = { ...emptyValues, resolutionNote: 'A call from the manager' };
    assert.deepEqual(toComplaint({ ...values, resolution: 'refund' }).resolution, {
      kind: 'refund',
      note: undefined,
    });
    assert.deepEqual(toComplaint({ ...values, resolution: 'other' }).resolution, {
      kind: 'other',
      note: 'A call from the manager',
    });
  });

  it('states a standstill only when it was stated', () => {
    assert.deepEqual(toComplaint({ ...emptyValues, operationsAffected: true }).facts, {
      operationsAffected: true,
    });
  });

  it('tells how many of how many, and what share that is', () => {
    const { details, facts } = toComplaint({ ...emptyValues, affected: ' 3 ', total: '12' });
    assert.deepEqual([details, facts], [{ quantity: '3 / 12' }, { shareAffected: 25 }]);
    const some = toComplaint({ ...emptyValues, affected: '3 pallets' });
    assert.deepEqual([some.details, some.facts], [{ quantity: '3 pallets' }, {}]);
  });

  it('states a loss only with its currency', () => {
    assert.deepEqual(toComplaint({ ...emptyValues, lossAmount: '1,280.50', currency: 'cny' }).facts, {
      lossAmount: { amount: 1280.5, currency: 'CNY' },
    });
    assert.deepEqual(toComplaint({ ...emptyValues, lossAmount: '12', currency: '' }).facts, {});
  });

  it('reads times by the clock of the device, and a last day to its end', () => {
    const { happenedAt, wantedBy } = toComplaint({
      ...emptyValues,
      happenedAt: '2026-11-20T09:30',
      wantedBy: '2026-11-24',
    });
    assert.equal(happenedAt, Date.parse('2026-11-20T01:30Z'));
    assert.equal(wantedBy, Date.parse('2026-11-24T15:59Z'));
  });

  it('has no contact when the writer gives no name (CS-7.7)', () => {
    const { contact, reporter } = toComplaint({
      ...emptyValues,
      name: 'Lin Mei',
      reach: '021 5555',
      as: 'driver',
      discretion: 'anonymous',
    });
    assert.deepEqual([contact, reporter], [{}, { as: 'driver', anonymous: true }]);
  });
});

describe('what stands in the fields after a reload', () => {
  const filled: FormValues = {
    text: 'Two of twelve cartons are crushed.',
    order: 'PO-20871',
    waybill: 'HL-1',
    issue: 'damaged',
    operationsAffected: true,
    resolution: 'other',
    resolutionNote: 'A call from the manager',
    name: 'Lin Mei',
    company: 'Harbour',
    reach: 'mei@harbour.example',
    branch: 'SHA',
    happenedAt: '2026-11-20T09:30',
    wantedBy: '2026-11-24',
    lossAmount: '1280.5',
    currency: 'CNY',
    affected: '3',
    total: '12',
    details: { goods: 'Cement', 'truck-plate': 'B 1234' },
    as: 'driver',
    discretion: 'confidential',
    accused: 'logistics-delivery',
    consent: '2026-11',
  };

  it('is what stood there before', () => {
    assert.deepEqual(toValues(toComplaint(filled)), filled);
    const byPhone = { ...filled, reach: '021 5555 0142', resolution: undefined, resolutionNote: '' };
    assert.deepEqual(toValues(toComplaint(byPhone)), byPhone);
    assert.deepEqual(toValues(toComplaint(emptyValues)), emptyValues);
    const total = { ...emptyValues, total: '12' };
    assert.deepEqual(toValues(toComplaint(total)), total);
  });
});

describe('what stands in the fields of another report', () => {
  const { order, waybill, name, reach } = {
    order: 'PO-1',
    waybill: 'HL-1',
    name: 'Lin Mei',
    reach: '021 5555',
  };
  const before: FormValues = { ...emptyValues, text: 'Crushed.', order, waybill, name, reach };
  const about: FormValues = { ...emptyValues, order: 'PO-2' };

  it('is whom to reach and what it is about', () => {
    assert.deepEqual(nextValues(before, about, false), { ...emptyValues, order, waybill, name, reach });
  });

  it('is only what the portal knows where the device is shared', () => {
    assert.deepEqual(nextValues(before, about, true), about);
  });
});

describe('what is told besides', () => {
  it('fills what is empty, and leaves what was entered', () => {
    const entered: FormValues = { ...emptyValues, name: 'Lin Mei', details: { goods: 'Cement' } };
    const told = {
      text: 'Crushed.',
      contact: { name: 'Somebody', phone: '021 5555' },
      details: { goods: 'Sand', symptom: 'Wet' },
    };
    assert.deepEqual(filledIn(entered, toValues(told)), {
      ...entered,
      text: 'Crushed.',
      reach: '021 5555',
      details: { goods: 'Cement', symptom: 'Wet' },
    });
  });
});
