import { isIPv6 } from 'node:net';
import type { Context } from 'hono';

/** What the server of Node hands to the app with a request; a request in a test has none. */
interface FromNode {
  readonly incoming?:
    { readonly socket?: { readonly remoteAddress?: string | undefined } | undefined } | undefined;
}

/**
 * The network address that a request comes from: the socket’s, or, behind proxies of one’s own, what the outermost of them has seen. What stands
 * further left in `X-Forwarded-For` was written by the caller and is not believed.
 *
 * @param proxies how many of one’s own stand in front
 */
export function addressIn(c: Context, proxies: number): string | undefined {
  const seen = c.req.header('x-forwarded-for')?.split(',') ?? [];
  const forwarded = proxies > 0 ? seen.at(-proxies)?.trim() : undefined;
  return forwarded || (c.env as FromNode | undefined)?.incoming?.socket?.remoteAddress;
}

/** What belongs together behind an address: an IPv4 address by itself, of IPv6 the 64 bits that a connection has to itself. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [front = '', back] = address.toLowerCase().split('%')[0]!.split('::');
  const groups = front === '' ? [] : front.split(':');
  const behind = back ? back.split(':') : [];
  const zeros = back === undefined ? 0 : 8 - groups.length - behind.length;
  const all = [...groups, ...Array<string>(Math.max(0, zeros)).fill('0'), ...behind];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
