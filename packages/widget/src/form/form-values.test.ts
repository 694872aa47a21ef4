import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyValues, nextValues, toComplaint, toValues, type FormValues } from './form-values.ts';

const nothing = {
  text: '',
  issue: undefined,
  subject: { order: undefined, waybill: undefined },
  contact: { name: undefined, phone: undefined },
  resolution: undefined,
  facts: {},
  photos: [],
};

describe('what stands in the fields, as the SDK takes it', () => {
  it('leaves out what is empty or spaces', () => {
    assert.deepEqual(toComplaint({ ...emptyValues, name: '  ', order: ' ' }, []), nothing);
  });

  it('takes what has an @ for an e-mail address, anything else for a telephone', () => {
    assert.deepEqual(toComplaint({ ...emptyValues, reach: ' mei@harbour.example ' }, []).contact, {
      name: undefined,
      email: 'mei@harbour.example',
    });
    assert.deepEqual(toComplaint({ ...emptyValues, reach: '021 5555 0142' }, []).contact, {
      name: undefined,
      phone: '021 5555 0142',
    });
  });

  it('keeps a note only for a wish that needs one', () => {
    const values = { ...emptyValues, resolutionNote: 'A call from the manager' };
    assert.deepEqual(toComplaint({ ...values, resolution: 'refund' }, []).resolution, {
      kind: 'refund',
      note: undefined,
    });
    assert.deepEqual(toComplaint({ ...values, resolution: 'other' }, []).resolution, {
      kind: 'other',
      note: 'A call from the manager',
    });
  });

  it('states a standstill only when it was stated', () => {
    assert.deepEqual(toComplaint({ ...emptyValues, operationsAffected: true }, []).facts, {
      operationsAffected: true,
    });
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
    reach: 'mei@harbour.example',
  };

  it('is what stood there before', () => {
    assert.deepEqual(toValues(toComplaint(filled, [])), filled);
    const byPhone = { ...filled, reach: '021 5555 0142', resolution: undefined, resolutionNote: '' };
    assert.deepEqual(toValues(toComplaint(byPhone, [])), byPhone);
    assert.deepEqual(toValues(toComplaint(emptyValues, [])), emptyValues);
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
  const about = { order: 'PO-2', waybill: undefined };

  it('is whom to reach and what it is about', () => {
    assert.deepEqual(nextValues(before, about, false), { ...emptyValues, order, waybill, name, reach });
  });

  it('is only what the portal knows where the device is shared', () => {
    assert.deepEqual(nextValues(before, about, true), { ...emptyValues, order: 'PO-2' });
  });
});
