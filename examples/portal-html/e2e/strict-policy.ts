import { readFileSync } from 'node:fs';

const manual = new URL('../../../docs/security.md', import.meta.url);

/** A security policy: its directives in their order, each with its values. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** The policy that the manual tells portals to use, for a page whose own server is the backend, too. */
export function documentedPolicy(): Policy {
  const [, header] = /^```http\nContent-Security-Policy:\s(.*?)^```$/ms.exec(readFileSync(manual, 'utf8'))!;
  return new Map(
    header!
      .replaceAll('https://care.example.com', "'self'")
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name, ...values]) => [name!, values]),
  );
}

/** The policy as a header. `changed`: other values for a directive. */
export const headerOf = (policy: Policy, changed: Readonly<Record<string, string>> = {}): string =>
  [...policy].map(([name, values]) => `${name} ${changed[name] ?? values.join(' ')}`).join('; ');
