import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { ConfigError, configFrom, type Config } from './config.ts';

const cases: readonly (readonly [name: string, env: Record<string, string>, expected: Partial<Config>])[] = [
  [
    'nothing set: the demo on an embedded database, for this machine',
    {},
    { port: 8787, host: '127.0.0.1', dataDir: resolve('.redress-data'), databaseUrl: undefined, demo: true },
  ],
  [
    'empty variables count as not set',
    { PORT: '', REDRESS_DEMO: '', DATABASE_URL: '' },
    { port: 8787, demo: true, databaseUrl: undefined },
  ],
  [
    'port, host and folder',
    { PORT: '0', HOST: '0.0.0.0', REDRESS_DATA: '/srv/redress' },
    { port: 0, host: '0.0.0.0', dataDir: resolve('/srv/redress') },
  ],
  [
    'a server of one’s own: no demo',
    { DATABASE_URL: 'postgres://u:p@db/redress' },
    { databaseUrl: 'postgres://u:p@db/redress', demo: false },
  ],
  [
    'a server of one’s own with the demo',
    { DATABASE_URL: 'postgresql://db/redress', REDRESS_DEMO: '1' },
    { demo: true },
  ],
  ['an embedded database without the demo', { REDRESS_DEMO: '0' }, { demo: false }],
  ['no challenge, and no proxies in front', {}, { proofOfWork: undefined, proxies: 0 }],
  [
    'a proof of work, for several processes, behind a proxy',
    {
      DATABASE_URL: 'postgres://db/redress',
      REDRESS_PROOF_OF_WORK: '17',
      REDRESS_CHALLENGE_SECRET: 'in common',
      REDRESS_PROXIES: '1',
    },
    { proofOfWork: { bits: 17, secret: 'in common' }, proxies: 1 },
  ],
  [
    'keys of the staff’s tokens',
    { REDRESS_JWKS_URL: 'https://id.example/jwks' },
    { staffKeys: 'https://id.example/jwks' },
  ],
];

for (const [name, env, expected] of cases) {
  test(name, () => {
    const config = configFrom(env);
    for (const [key, value] of Object.entries(expected))
      assert.deepEqual(config[key as keyof Config], value, key);
  });
}

for (const [name, env, words] of [
  ['a port that is none', { PORT: '70000' }, /PORT=70000.*0 to 65535/],
  [
    'a proof of work for several processes, without a secret in common',
    { DATABASE_URL: 'postgres://db/redress', REDRESS_PROOF_OF_WORK: '16' },
    /REDRESS_PROOF_OF_WORK needs REDRESS_CHALLENGE_SECRET/,
  ],
  [
    'a proof of work that no telephone does',
    { REDRESS_PROOF_OF_WORK: '23' },
    /REDRESS_PROOF_OF_WORK=23.*1 to 22/,
  ],
  ['a switch that is neither on nor off', { REDRESS_DEMO: 'yes' }, /REDRESS_DEMO=yes.*1 or 0/],
  [
    'another kind of database, whose password is not repeated',
    { DATABASE_URL: 'mysql://u:geheim@db' },
    /^DATABASE_URL is not an address that begins with postgres:\/\/ or postgresql:\/\/\.$/,
  ],
] as const) {
  test(`${name} is refused with what would do`, () => {
    assert.throws(
      () => configFrom(env),
      (error) => error instanceof ConfigError && words.test(error.message),
    );
  });
}
