import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWorld, isSending, openPage, submit, untilAllSent } from './world.ts';

/** A server and a network that fail in every way that has a status, a date, or half an answer. */

const files = [{ size: 20_000, seed: 1 }];
const text = 'Two of twelve cartons are crushed.';

test('a storm of server errors holds a complaint up and loses nothing of it', () =>
  inWorld(async (world) => {
    const storm = [500, 502, 503, 504, 507, 408, 425, 429, 500, 502, 503, 504];
    const weathered: number[] = [];
    world.between = async (request, answer) => {
      // Every other answer gets through, so that the storm meets the file as well as the complaint.
      const status = isSending(request) && weathered.length % 3 < 2 ? storm[weathered.length] : undefined;
      if (isSending(request) && weathered.length < storm.length) weathered.push(status ?? 200);
      return status === undefined ? answer(request) : new Response('<h1>Sorry</h1>', { status });
    };
    const { context } = await world.start();
    const page = await openPage(context, world.address(), { speed: 50 });
    const written = await submit(page, text, files);
    assert.equal(written.state.state, 'queued');
    await untilAllSent(page);
    await world.assertArrived([written]);
    assert.ok(weathered.length > 5, `${weathered.length} requests met the storm`);
  }));

test('a server that names the date of the next try is left alone until then', () =>
  inWorld(async (world) => {
    const asked: number[] = [];
    let date = '';
    world.between = async (request, answer) => {
      if (!isSending(request)) return answer(request);
      asked.push(Date.now());
      if (asked.length > 1) return answer(request);
      date = new Date(Date.now() + 4_000).toUTCString();
      return new Response(null, { status: 429, headers: { 'retry-after': date } });
    };
    const { context } = await world.start();
    const page = await openPage(context, world.address());
    const written = await submit(page, text);
    await untilAllSent(page);
    await world.assertArrived([written]);
    assert.equal(asked.length, 2);
    assert.ok(asked[1]! >= Date.parse(date), `${asked[1]! - Date.parse(date)} ms after the date`);
  }));

test('a sign-in page of the Wi-Fi that answers for the server, at any step, is no receipt', () =>
  inWorld(async (world) => {
    const fooled = new Set<string>();
    world.between = async (request, answer) => {
      const step = `${request.method} ${new URL(request.url).pathname.split('/')[2]}`;
      if (!isSending(request) || fooled.has(step)) return answer(request);
      fooled.add(step);
      return new Response('<h1>Welcome</h1>', { headers: { 'content-type': 'text/html' } });
    };
    const { context } = await world.start();
    const page = await openPage(context, world.address(), { speed: 20 });
    const written = await submit(page, text, files);
    await untilAllSent(page);
    await world.assertArrived([written]);
    assert.deepEqual([...fooled], ['POST cases', 'POST uploads', 'HEAD uploads', 'PATCH uploads']);
  }));
