import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ConflictError, createDesk, type DeskClient, type DeskPorts } from '@redress/sdk/desk';
import { handIn } from './testing/requests.ts';
import { sampleSubmission } from './testing/samples.ts';
import { startTestBackend, type TestBackend } from './testing/test-backend.ts';

describe('the staff’s client, over a real connection', () => {
  let backend: TestBackend;
  let endpoint: string;
  before(async () => {
    backend = await startTestBackend();
    endpoint = `http://127.0.0.1:${(await backend.listen(0)).port}`;
  });
  after(() => backend.end());

  const deskOf = (staff: string, ports: Partial<DeskPorts> = {}): DeskClient =>
    createDesk({ endpoint, token: () => backend.token(staff), ports });
  const confirm = { type: 'confirm', issue: 'damaged', severity: 'important' } as const;
  /** A laundry’s case that Mei answers for. */
  async function ofMei(): Promise<{ id: string; version: number }> {
    const { receipt } = await handIn(backend, sampleSubmission({ issue: 'damaged' }), 'pk_laundry');
    const { version } = await deskOf('mei').send(receipt.id, 3, confirm);
    return { id: receipt.id, version };
  }

  test('whoever was too late is told how the case stands now', async () => {
    const { receipt } = await handIn(backend, sampleSubmission());
    const desk = deskOf('lin');
    const seen = (await desk.case(receipt.id)).view.version;
    await desk.send(receipt.id, seen, confirm);
    await assert.rejects(desk.send(receipt.id, seen, { ...confirm, severity: 'general' }), (error) => {
      assert.ok(error instanceof ConflictError);
      assert.equal(error.present.view.severity, 'important');
      assert.ok(error.present.view.version > seen);
      return true;
    });
  });

  test('a command whose answer was lost is carried out once when it is sent again', async () => {
    const { receipt } = await handIn(backend, sampleSubmission());
    let isCut = true;
    const whole = deskOf('lin');
    const { version } = (await whole.case(receipt.id)).view;
    const desk = deskOf('lin', {
      transport: {
        request: async (request) => {
          const response = await fetch(`${endpoint}/${request.path}`, {
            method: request.method,
            headers: { ...request.headers },
            ...(request.body === undefined ? {} : { body: request.body }),
          });
          const json: unknown = await response.json();
          if (isCut) throw new Error('the connection broke');
          return { status: response.status, header: (name) => response.headers.get(name), json };
        },
      },
    });
    await assert.rejects(desk.send(receipt.id, version, confirm), { name: 'UnreachableError' });
    isCut = false;
    const done = await desk.send(receipt.id, version, confirm);
    const { view, events } = await whole.case(receipt.id);
    assert.equal(done.version, view.version);
    assert.equal(events.filter(({ type }) => type === 'confirmed').length, 1);
  });

  test('a shift’s cases are handed over at once; one that fails holds up no other (CS-1.2)', async () => {
    const cases = [await ofMei(), await ofMei(), await ofMei(), await ofMei(), await ofMei()];
    const [changed] = cases;
    const stale = { ...changed!, version: changed!.version - 1 };
    const foreign = await handIn(backend, sampleSubmission());
    const progress: number[] = [];
    const results = await deskOf('mei').handOver(
      {
        cases: [stale, ...cases.slice(1), { id: foreign.receipt.id, version: 3 }],
        to: 'kai',
        note: 'All of them wait for the press room.',
      },
      (done, of) => progress.push(done / of),
    );
    assert.deepEqual(
      results.map(({ outcome }) => outcome),
      ['conflict', 'handed-over', 'handed-over', 'handed-over', 'handed-over', 'refused'],
    );
    assert.deepEqual(
      results.map(({ id }) => id).slice(0, 5),
      cases.map(({ id }) => id),
    );
    assert.equal(progress.length, 6);
    assert.equal(progress.at(-1), 1);
    const taken = await deskOf('kai').case(cases[1]!.id);
    assert.equal(taken.handOver?.to, 'Kai');
  });

  test('the queue is told as soon as a case comes in', { timeout: 30_000 }, async () => {
    const desk = deskOf('lin');
    const seen = new Set<string>();
    let told = (): void => undefined;
    const stop = desk.watchQueue(
      ({ cases }) => {
        for (const { id } of cases) seen.add(id);
        told();
      },
      (error) => assert.fail(String(error)),
    );
    const { receipt } = await handIn(backend, sampleSubmission());
    while (!seen.has(receipt.id)) await new Promise<void>((resolve) => (told = resolve));
    stop();
  });

  test('confirmed classifications come back as lines of JSON, of one’s own branches', async () => {
    const { receipt } = await handIn(backend, sampleSubmission({ text: 'Label me: the box is crushed.' }));
    await deskOf('lin').send(receipt.id, 3, confirm);
    const lines = (await (await deskOf('lin').labels()).text()).trim().split('\n');
    assert.ok(lines.some((line) => (JSON.parse(line) as { text: string }).text.startsWith('Label me')));
    assert.ok(!(await (await deskOf('dewi').labels()).text()).includes('Label me'));
  });

  test('what is not open is said with the server’s reason, for bytes too', async () => {
    const closed = createDesk({ endpoint, token: () => Promise.resolve('x') });
    await assert.rejects(closed.labels(), { name: 'ProblemError', message: /token/ });
    const nobody = createDesk({ endpoint: 'http://127.0.0.1:9', token: () => Promise.resolve('x') });
    await assert.rejects(nobody.labels(), { name: 'UnreachableError' });
    await assert.rejects(nobody.queue(), { name: 'UnreachableError' });
  });
});
