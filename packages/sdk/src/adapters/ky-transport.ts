import ky from 'ky';
import type { Transport } from '../ports.ts';

/** Milliseconds after which a silent server counts as not reached. */
const timeout = 30_000;

/** Carries requests with ky. Its own retries are off: the outbox is the one owner of retries. */
export function createKyTransport(endpoint: string): Transport {
  const http = ky.create({
    prefix: endpoint,
    retry: 0,
    timeout,
    throwHttpErrors: false,
    cache: 'no-store',
    credentials: 'omit',
  });
  return {
    request: async ({ method, path, headers, body, signal }) => {
      const response = await http(path, {
        method,
        headers: { accept: 'application/json', ...headers },
        ...(body === undefined ? {} : { body }),
        // ky's own timeout ends with the headers; a body that stalls must not hold the outbox for ever.
        signal: AbortSignal.any([AbortSignal.timeout(timeout), ...(signal ? [signal] : [])]),
      });
      const text = await response.text();
      return { status: response.status, header: (name) => response.headers.get(name), json: parse(text) };
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
