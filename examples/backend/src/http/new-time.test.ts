import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { mondayMorning, startTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { staffFilesOn } from './staff-files.cases.ts';

let backend: TestBackend;
before(async () => (backend = await startTestBackend()));
after(() => backend.end());
const { confirmed } = staffFilesOn(() => backend);

test('a new time is told with its reason, beside the promise, which stays (LA-4.3, SH-8)', async () => {
  const { story } = await confirmed();
  const respond = async () => (await story.view()).steps.find(({ milestone }) => milestone === 'respond')!;
  const { due } = await respond();
  backend.clock.now = due! + 60_000;
  try {
    const by = due! + 3_600_000;
    await story.staff('lin', {
      type: 'report-progress',
      text: 'The gate’s camera has to be read first.',
      expected: { milestone: 'respond', by },
    });
    const step = await respond();
    assert.deepEqual(
      [step.due, step.lateBy, step.expected],
      [due, 60_000, { by, at: due! + 60_000, reason: 'The gate’s camera has to be read first.' }],
    );
    const given = {
      type: 'report-progress',
      text: 'Later.',
      expected: { milestone: 'plan', by: due! },
    } as const;
    assert.deepEqual((await story.refused('lin', given)).slice(0, 2), [409, 'impossible-time']);
    backend.clock.now = by + 1;
    const { standing } = await story.desk('lin');
    assert.deepEqual(
      standing.find(({ reason }) => reason === 'new-time-passed'),
      { reason: 'new-time-passed', about: ['respond'], since: by },
    );
  } finally {
    backend.clock.now = mondayMorning;
  }
});
