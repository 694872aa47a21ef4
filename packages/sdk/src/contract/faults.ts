import * as z from 'zod/mini';

/** zod's mini build has no words of its own; they are passed to each parse, never set for the whole page. */
export const wording = { error: z.locales.en().localeError };

/** The faults of a body: where (RFC 6901 pointer) and what is wrong. */
export function faultsOf(error: z.core.$ZodError): { pointer: string; detail: string }[] {
  const pointer = (path: readonly PropertyKey[]): string =>
    path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          pointer: pointer([...issue.path, key]),
          detail: 'There is no such field; leave it out.',
        }))
      : [{ pointer: pointer(issue.path), detail: `${issue.message}.` }],
  );
}
