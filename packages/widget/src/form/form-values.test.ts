import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyValues, toComplaint } from './form-values.ts';

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
