import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { mostBits } from '@redress/sdk/proof-of-work';

/** What the environment asks for. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly demo: boolean;
  readonly staffKeys: string | undefined;
  /** How many proxies of one's own stand in front. */
  readonly proxies: number;
  /** What is asked for before a complaint is taken: zero bits, and the secret that signs the puzzles. */
  readonly proofOfWork: { readonly bits: number; readonly secret: string } | undefined;
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment variables.
 *
 * @throws {ConfigError} names the variable and what would do
 */
export function configFrom(env: Environment): Config {
  // An empty variable counts as one that is not set.
  const get = (name: string): string | undefined => (env[name] === '' ? undefined : env[name]);
  const databaseUrl = addressFrom('DATABASE_URL', get('DATABASE_URL'), ['postgres:', 'postgresql:']);
  return {
    port: portFrom(get('PORT') ?? '8787'),
    // Whoever reaches the demo can sign in as anyone, so only this machine does unless told otherwise.
    host: get('HOST') ?? '127.0.0.1',
    dataDir: resolve(get('REDRESS_DATA') ?? '.redress-data'),
    databaseUrl,
    demo: switchFrom('REDRESS_DEMO', get('REDRESS_DEMO')) ?? databaseUrl === undefined,
    staffKeys: addressFrom('REDRESS_JWKS_URL', get('REDRESS_JWKS_URL'), ['https:', 'http:']),
    proxies: wholeFrom('REDRESS_PROXIES', get('REDRESS_PROXIES'), [0, 10]) ?? 0,
    proofOfWork: proofOfWorkFrom(get, databaseUrl !== undefined),
  };
}

function portFrom(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new ConfigError(`PORT=${text} is not a port: give a whole number from 0 to 65535.`);
}

function wholeFrom(
  name: string,
  text: string | undefined,
  [least, most]: readonly [number, number],
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new ConfigError(`${name}=${text} means nothing: give a whole number from ${least} to ${most}.`);
}

/** A process by itself may make its secret up: after a restart, puzzles are simply asked for anew. Several must have one in common. */
function proofOfWorkFrom(
  get: (name: string) => string | undefined,
  mayBeSeveral: boolean,
): Config['proofOfWork'] {
  const bits = wholeFrom('REDRESS_PROOF_OF_WORK', get('REDRESS_PROOF_OF_WORK'), [1, mostBits]);
  if (bits === undefined) return undefined;
  const secret = get('REDRESS_CHALLENGE_SECRET');
  if (secret === undefined && mayBeSeveral)
    throw new ConfigError(
      'REDRESS_PROOF_OF_WORK needs REDRESS_CHALLENGE_SECRET beside DATABASE_URL: one long random text for all processes.',
    );
  return { bits, secret: secret ?? randomBytes(32).toString('hex') };
}

function switchFrom(name: string, text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  if (text === '1' || text === '0') return text === '1';
  throw new ConfigError(`${name}=${text} means nothing: give 1 or 0.`);
}

/** The text itself is not repeated: it may hold a password. */
function addressFrom(
  name: string,
  text: string | undefined,
  protocols: readonly string[],
): string | undefined {
  if (text === undefined) return undefined;
  if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
  throw new ConfigError(
    `${name} is not an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}.`,
  );
}
