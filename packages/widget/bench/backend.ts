import { policies } from '@redress/rules';
import { createMemoryBackend } from '@redress/sdk/testing';

const everyDay = (from: string, to: string) =>
  Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [[from, to] as const]]),
  );
const timeZone = 'Asia/Shanghai';

export const portalKey = 'pk_harbour';

/** What our page asks is answered by the real rules; what others send home is taken, and goes nowhere. */
export function createBackend(): (request: Request) => Promise<Response> {
  const backend = createMemoryBackend({
    company: {
      name: 'Harbour',
      portalKey,
      branch: 'SHA',
      policy: policies.warehouse,
      calendars: {
        office: { timeZone, weekly: everyDay('08:30', '17:30') },
        always: { timeZone, weekly: everyDay('00:00', '24:00') },
      },
      staff: [],
    },
  });
  return async (request) =>
    new URL(request.url).pathname.startsWith('/v1/') ? backend.fetch(request) : Response.json({});
}
