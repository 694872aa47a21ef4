import { resolve } from 'node:path';

/** What the environment asks for. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly demo: boolean;
  readonly staffKeys: string | undefined;
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
  };
}

function portFrom(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new ConfigError(`PORT=${text} is not a port: give a whole number from 0 to 65535.`);
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
