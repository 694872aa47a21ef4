import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProofOfWorkChallenger, type Challenger } from '../server/index.ts';
import { company } from '../testing/company.cases.ts';
import { createMemoryBackend } from '../testing/index.ts';
import { runConformance } from './index.ts';

const clock = (): number => Date.now();
const challenger = createProofOfWorkChallenger({ secret: 'secret', bits: 4, clock });

/** What of the suite fails at a backend with this challenger. */
async function failing(challenges: Challenger): Promise<readonly string[]> {
  const { fetch } = createMemoryBackend({ company, challenges });
  const { findings } = await runConformance({
    endpoint: 'https://memory.example',
    portalKey: company.portalKey,
    fetch,
  });
  return findings.filter(({ outcome }) => outcome === 'fails').map(({ sentence }) => sentence);
}

const taken = new Set<string>();
const cases: readonly (readonly [name: string, challenger: Challenger, fails: readonly string[]])[] = [
  ['asks for a proof of work conforms', challenger, []],
  [
    'checks no answer does not',
    { ...challenger, verifyChallenge: async () => true },
    [
      'Where a challenge is asked for, a wrong answer is no answer',
      'An answer to a challenge lets one complaint in, and no other',
    ],
  ],
  [
    'takes an answer a second time does not',
    {
      ...challenger,
      verifyChallenge: async (answer, context) => {
        const isGood = taken.has(answer) || (await challenger.verifyChallenge(answer, context));
        if (isGood) taken.add(answer);
        return isGood;
      },
    },
    ['An answer to a challenge lets one complaint in, and no other'],
  ],
];

for (const [name, challenges, fails] of cases)
  test(`a backend that ${name}`, async () => {
    assert.deepEqual(await failing(challenges), fails);
  });

test('a backend that asks for a challenge even of a repetition does not conform', async () => {
  const { fetch } = createMemoryBackend({ company, challenges: challenger });
  const forgetful = async (request: Request): Promise<Response> => {
    const isPlain =
      request.method === 'POST' &&
      request.url.endsWith('/v1/cases') &&
      !request.headers.has('redress-challenge');
    const response = await fetch(request.clone());
    return isPlain && response.status === 200 ? fetch(await another(request)) : response;
  };
  const { findings } = await runConformance({
    endpoint: 'https://memory.example',
    portalKey: company.portalKey,
    fetch: forgetful,
  });
  assert.ok(
    findings.some(
      ({ sentence, outcome }) =>
        outcome === 'fails' && sentence === 'A repetition gets its receipt without a challenge',
    ),
  );
});

/** The same complaint under an id that nobody has seen: what such a backend takes a repetition for. */
async function another(request: Request): Promise<Request> {
  const body = (await request.clone().json()) as object;
  return new Request(request, { body: JSON.stringify({ ...body, id: crypto.randomUUID() }) });
}
