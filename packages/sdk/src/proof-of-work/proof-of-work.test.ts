import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { challengeProblem, createProofOfWorkChallenger, type ChallengeContext } from '../server/index.ts';
import { mostBits, solveProofOfWork } from './index.ts';
import { leadingZeros } from './puzzle.ts';

const context: ChallengeContext = {
  tenant: 'harbour',
  portalKey: 'pk',
  caseId: '019a9c5e-0000-7000-8000-00000000000a',
};
const lifetime = 60_000;

function challengerAt(now: number, options: { bits?: number; secret?: string } = {}) {
  const clock = { now };
  return {
    clock,
    challenger: createProofOfWorkChallenger({
      secret: 'a secret',
      bits: 8,
      lifetime,
      clock: () => clock.now,
      ...options,
    }),
  };
}

async function solved(
  challenger: ReturnType<typeof challengerAt>['challenger'],
  about = context,
): Promise<string> {
  return solveProofOfWork((await challenger.challengeFor(about))!);
}

describe('a proof of work', () => {
  test('is good for the complaint it was asked for', async () => {
    const { challenger } = challengerAt(1_000_000);
    assert.equal(await challenger.verifyChallenge(await solved(challenger), context), true);
  });

  test('needs no state: another process with the same secret takes it', async () => {
    const answer = await solved(challengerAt(1_000_000).challenger);
    assert.equal(await challengerAt(1_000_001).challenger.verifyChallenge(answer, context), true);
  });

  const others: readonly (readonly [what: string, change: Partial<ChallengeContext>])[] = [
    ['another complaint', { caseId: '019a9c5e-0000-7000-8000-00000000000b' }],
    ['another portal', { portalKey: 'pk_other' }],
    ['another company', { tenant: 'rival' }],
  ];
  for (const [what, change] of others) {
    test(`is not good for ${what}`, async () => {
      const { challenger } = challengerAt(1_000_000);
      assert.equal(
        await challenger.verifyChallenge(await solved(challenger), { ...context, ...change }),
        false,
      );
    });
  }

  test('is good until its end, and not any longer', async () => {
    const { challenger, clock } = challengerAt(1_000_000);
    const answer = await solved(challenger);
    clock.now += lifetime - 1;
    assert.equal(await challenger.verifyChallenge(answer, context), true);
    clock.now += 1;
    assert.equal(await challenger.verifyChallenge(answer, context), false);
  });

  test('cannot be forged, made easier or made to last', async () => {
    const { challenger } = challengerAt(1_000_000);
    const answer = await solved(challenger);
    const [until, bits, signature] = answer.split('.');
    const easier = `${until}.1.${signature}`;
    const longer = `${Number(until) + 1}.${bits}.${signature}`;
    for (const puzzle of [easier, longer]) {
      const forged = await solveProofOfWork({ kind: 'proof-of-work', parameters: { puzzle, bits: 8 } });
      assert.equal(await challenger.verifyChallenge(forged, context), false, puzzle);
    }
    const elsewhere = await solved(challengerAt(1_000_000, { secret: 'another secret' }).challenger);
    assert.equal(await challenger.verifyChallenge(elsewhere, context), false);
  });

  test('is not given for nothing: a number that does not give the zeros is refused', async () => {
    const { challenger } = challengerAt(1_000_000, { bits: 20 });
    const { parameters } = (await challenger.challengeFor(context))!;
    for (const answer of [
      '',
      'yes',
      String(parameters['puzzle']),
      `${String(parameters['puzzle'])}.0`,
      `${String(parameters['puzzle'])}.-1`,
    ])
      assert.equal(await challenger.verifyChallenge(answer, context), false, answer);
  });

  test('is not asked of a customer who is signed in, unless the portal says so', async () => {
    const { challenger } = challengerAt(1_000_000);
    assert.equal(await challenger.challengeFor({ ...context, customer: 'ines' }), undefined);
    const strict = createProofOfWorkChallenger({
      secret: 's',
      clock: () => 0,
      lets: ({ address }) => address === '10.0.0.7',
    });
    assert.ok(await strict.challengeFor({ ...context, customer: 'ines' }));
    assert.equal(await strict.challengeFor({ ...context, address: '10.0.0.7' }), undefined);
  });

  test('is worked out in slices that leave the page its turn', async () => {
    const { challenger } = challengerAt(1_000_000, { bits: 12 });
    let at = 0;
    let pauses = 0;
    const answer = await solveProofOfWork((await challenger.challengeFor(context))!, {
      clock: () => (at += 1),
      pause: async () => {
        pauses++;
      },
    });
    const hashes = Number(answer.split('.').at(-1));
    // A look at the clock, a millisecond each, every 64 hashes; nine of them are a slice.
    assert.ok(hashes > 1_000, `${hashes} hashes`);
    assert.ok(Math.abs(pauses - hashes / (64 * 8)) <= 2, `${pauses} pauses in ${hashes} hashes`);
  });

  test('beyond what a telephone can be asked for is refused at once, and so is what is no puzzle', async () => {
    for (const parameters of [{ puzzle: 'x', bits: mostBits + 1 }, { puzzle: 'x', bits: 0 }, { bits: 3 }, {}])
      await assert.rejects(solveProofOfWork({ kind: 'proof-of-work', parameters }), RangeError);
  });
});

test('zero bits are counted from the front', () => {
  const cases: readonly (readonly [hash: readonly number[], zeros: number])[] = [
    [[0xff], 0],
    [[0x7f], 1],
    [[0x00, 0x80], 8],
    [[0x00, 0x01], 15],
    [[0, 0], 16],
  ];
  for (const [hash, zeros] of cases) assert.equal(leadingZeros(Uint8Array.from(hash)), zeros);
});

describe('a challenger', () => {
  const { challenger } = challengerAt(1_000_000);

  test('names the challenge where none was met, and a new one where the answer is not good', async () => {
    for (const answer of [undefined, 'nonsense']) {
      const problem = await challengeProblem(challenger, answer, context);
      assert.equal(problem?.status, 428);
      assert.equal(problem?.code, 'challenge-required');
      assert.equal(problem?.challenge?.kind, 'proof-of-work');
    }
  });

  test('lets in who has met it, and whom it asks for nothing', async () => {
    assert.equal(await challengeProblem(challenger, await solved(challenger), context), undefined);
    assert.equal(await challengeProblem(challenger, undefined, { ...context, customer: 'ines' }), undefined);
  });
});
