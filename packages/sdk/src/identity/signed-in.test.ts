import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { generateFile, seeded } from '../testing/index.ts';
import { complaint, createWorld, excerpts, identityOf, watch } from './world.cases.ts';

describe('a customer who is signed in', () => {
  test('sends complaints with their identity, and finds them on another device, without any secret', async () => {
    const world = createWorld();
    const phone = await world.createDevice().open({ identity: world.signIn('ines').identity });
    const sent = await phone.client.submit(phone.client.begin(), complaint);
    assert.equal(sent.state, 'sent');

    const desktop = await world.createDevice().open({ identity: world.signIn('ines').identity });
    const [known] = await desktop.client.cases();
    assert.deepEqual(
      [known?.id, known?.receipt?.number, known?.excerpt, known?.joined, known?.trackingLink],
      [sent.id, sent.receipt?.number, complaint.text, true, undefined],
    );
    const heard = watch(desktop.client, sent.id);
    await desktop.settle();
    assert.equal(heard.at(-1)?.freshness, 'current');
    assert.equal(heard.at(-1)?.view?.messages[0]?.text, complaint.text);
    assert.ok(
      world.requests.every(
        ({ headers }) =>
          headers.get('authorization') === null || headers.get('authorization')!.startsWith('Tracking '),
      ),
    );
  });

  test('gives commands and adds photos to a case of another device by identity alone', async () => {
    const world = createWorld();
    const phone = await world.createDevice().open({ identity: world.signIn('ines').identity });
    const { id } = await phone.client.submit(phone.client.begin(), complaint);
    const desktop = await world.createDevice().open({ identity: world.signIn('ines').identity });
    await desktop.client.cases();
    const photos = [generateFile('note.pdf', 2_000, seeded(3))];
    const outcome = await desktop.client.send(id, { type: 'add-information', text: 'See the note.', photos });
    assert.equal(outcome, 'sent');
    await desktop.settle();
    assert.deepEqual(await desktop.store.entries(), []);
    const heard = watch(phone.client, id);
    await phone.settle();
    assert.deepEqual(
      heard.at(-1)?.view?.photos.map(({ stored }) => stored),
      [true],
    );
  });

  test('knows their cases without a connection: those of this device, and those that the server had listed', async () => {
    const world = createWorld();
    const phone = await world.createDevice().open({ identity: world.signIn('ines').identity });
    await phone.client.submit(phone.client.begin(), complaint);
    const device = world.createDevice();
    const desktop = await device.open({ identity: world.signIn('ines').identity });
    await desktop.client.submit(desktop.client.begin(), { text: 'A driver waited for five hours.' });
    const both = ['A driver waited for five hours.', complaint.text];
    assert.deepEqual((await excerpts(desktop)).sort(), both);
    desktop.disconnect();
    assert.deepEqual((await excerpts(desktop)).sort(), both);
    desktop.client.destroy();

    // After a reload without a connection nobody can be asked who is here: whoever was here last.
    const away = world.signIn('ines');
    away.isAway = true;
    const reloaded = await device.open({ identity: away.identity });
    reloaded.disconnect();
    assert.deepEqual((await excerpts(reloaded)).sort(), both);
    reloaded.client.destroy();
  });

  test('is listed in pages, and what the server lists no more goes from here, too', async () => {
    const world = createWorld();
    const portal = world.signIn('ines');
    const phone = await world.createDevice().open({ identity: portal.identity });
    for (let i = 0; i < 5; i++) await phone.client.submit(phone.client.begin(), complaint);
    const desktop = await world.createDevice().open({ identity: portal.identity });
    world.instead = (request) => {
      const pages = request.url.replace('limit=100', 'limit=2');
      return pages === request.url ? undefined : world.backend.fetch(new Request(pages, request));
    };
    assert.equal((await desktop.client.cases()).length, 5);
    assert.equal(world.requests.filter(({ path }) => path.startsWith('/v1/cases?')).length, 3);
    world.instead = ({ url, method }) =>
      method === 'GET' && url.includes('/v1/cases?') ? Response.json({ cases: [] }) : undefined;
    assert.deepEqual(await desktop.client.cases(), []);
    // The device that has the secret keeps what it knows.
    assert.equal((await phone.client.cases()).length, 5);
  });

  test('sees what is known after three seconds when the server is slow, and hears of the rest when it answers', async () => {
    const world = createWorld();
    const phone = await world.createDevice().open({ identity: world.signIn('ines').identity });
    const { id } = await phone.client.submit(phone.client.begin(), complaint);
    const desktop = await world.createDevice().open({ identity: world.signIn('ines').identity });
    const own = await desktop.client.submit(desktop.client.begin(), complaint);
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    world.instead = (request) =>
      request.url.includes('/v1/cases?') ? held.then(() => world.backend.fetch(request)) : undefined;
    const heard: string[] = [];
    desktop.client.subscribe((state) => heard.push(state.id));
    const asked = desktop.client.cases();
    await desktop.settle();
    world.clock.pass(3_000);
    assert.deepEqual(
      (await asked).map((known) => known.id),
      [own.id],
    );
    answer();
    await desktop.settle();
    assert.ok(heard.includes(id));
    assert.equal((await desktop.client.cases()).length, 2);
    const before = heard.length;
    await desktop.client.cases();
    await desktop.settle();
    assert.equal(heard.length, before, 'what is no news is not told');
  });

  test('asks the portal once for everything that happens at the same time', async () => {
    const world = createWorld();
    const portal = world.signIn('ines');
    const { client } = await world.createDevice().open({ identity: portal.identity });
    await Promise.all([client.cases(), client.cases(), client.submit(client.begin(), complaint)]);
    assert.equal(portal.asked, 1);
  });

  test('gets a fresh token after a refusal, once, and nobody notices', async () => {
    const world = createWorld();
    const portal = world.signIn('ines');
    const { client } = await world.createDevice().open({ identity: portal.identity });
    await client.cases();
    // The server finds that it has run out; the device’s idea of the time was wrong.
    const old = identityOf(world.requests.at(-1)!);
    world.clock.pass(1);
    world.instead = (request) =>
      identityOf(request) === old ? new Response('', { status: 401 }) : undefined;
    const sent = await client.submit(client.begin(), complaint);
    assert.deepEqual([sent.state, portal.asked], ['sent', 2]);
  });
});
