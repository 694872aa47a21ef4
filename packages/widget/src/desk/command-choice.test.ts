import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deskCase, duty, hour, minute, nextStep } from '../testing/samples.cases.ts';
import { choiceOf, wantedRecord } from './command-choice.ts';

const now = Date.now();

describe('the choice of a command', () => {
  it('has what is due next first, the soonest before the others', () => {
    const { due } = choiceOf(
      deskCase({
        can: ['record-interim', 'answer', 'transfer'],
        next: [
          nextStep('record-interim', { until: now + 3 * hour }),
          nextStep('answer', { until: now + 10 * minute }),
          nextStep('transfer'),
        ],
      }),
    );
    assert.deepEqual(due, ['answer', 'record-interim']);
  });

  it('has nothing next that this person cannot give, that something else must come before, or that is the customer’s', () => {
    const until = now + hour;
    const { due, rest } = choiceOf(
      deskCase({
        can: ['confirm', 'answer', 'accept-plan'],
        next: [
          nextStep('answer', { until, missing: ['confirm'] }),
          nextStep('approve-plan', { until }),
          nextStep('accept-plan', { until }),
        ],
      }),
    );
    assert.deepEqual(due, []);
    assert.deepEqual(rest, [
      { group: 'talk', commands: ['answer'] },
      { group: 'customer', commands: ['accept-plan'] },
    ]);
  });

  it('has next what serves a duty that is no step of the way: news, an answer to a claim, the summing-up', () => {
    const { due } = choiceOf(
      deskCase({
        can: ['record', 'report-progress', 'answer-claim', 'judge'],
        next: ['record', 'report-progress', 'answer-claim', 'judge'].map((command) => nextStep(command)),
        duties: [duty('claim-answer', hour), duty('progress', -minute), duty('summing-up', 2 * hour)],
      }),
    );
    assert.deepEqual(due, ['report-progress', 'answer-claim', 'record']);
  });

  it('has the record next that a step wants which is due, and proposes it (LA-5)', () => {
    const shown = deskCase({
      can: ['record', 'answer'],
      records: [{ record: 'cause', at: now }, { record: 'emergency-meeting' }, { record: 'summing-up' }],
      duties: [],
      next: [
        nextStep('answer', { until: now + 2 * hour }),
        nextStep('record-interim', { missing: ['emergency-meeting'], until: now + hour }),
        nextStep('propose-plan', { missing: ['confirm', 'summing-up'], until: now + 3 * hour }),
      ],
    });
    assert.deepEqual(choiceOf(shown).due, ['record', 'answer']);
    assert.equal(wantedRecord(shown), 'emergency-meeting');
  });

  it('has a step of the way next where nothing has a time, unless it has been taken', () => {
    const { due } = choiceOf(
      deskCase({
        can: ['answer', 'approve-plan', 'refuse-plan', 'judge', 'report-progress'],
        view: { ...deskCase().view, steps: [{ milestone: 'respond', state: 'done', lateBy: 0 }] },
        duties: [],
        next: ['answer', 'approve-plan', 'refuse-plan', 'judge', 'report-progress'].map((command) =>
          nextStep(command),
        ),
      }),
    );
    assert.deepEqual(due, ['approve-plan', 'refuse-plan']);
  });

  it('has all the rest in groups, in the order of the handling', () => {
    const { rest } = choiceOf(
      deskCase({ can: ['withdraw', 'merge', 'judge', 'answer', 'claim', 'hand-over', 'record'], next: [] }),
    );
    assert.deepEqual(
      rest.map(({ group, commands }) => [group, ...commands]),
      [
        ['talk', 'answer'],
        ['findings', 'record', 'judge'],
        ['hand-over', 'hand-over'],
        ['end', 'merge'],
        ['customer', 'claim', 'withdraw'],
      ],
    );
  });
});
