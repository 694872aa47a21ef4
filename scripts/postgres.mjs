import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * A PostgreSQL server for tests: the one that REDRESS_TEST_DATABASE_URL names, or one of our own in a temporary folder
 * that answers on a free port of this machine.
 */
export async function startPostgres() {
  const given = process.env.REDRESS_TEST_DATABASE_URL;
  if (given) return { url: given, stop: () => {} };

  const bin = findBinaries();
  if (!bin)
    throw new Error(
      'PostgreSQL was not found. Install it (Debian: apt-get install postgresql; macOS: brew install postgresql), or set REDRESS_TEST_DATABASE_URL to a server.',
    );
  const folder = mkdtempSync(join(tmpdir(), 'redress-postgres-'));
  const options = { stdio: ['ignore', 'ignore', 'inherit'], cwd: folder, ...unprivileged(folder) };
  const data = join(folder, 'data');
  const port = 20_000 + (process.pid % 20_000);
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
  console.log(`Starting PostgreSQL from ${bin} in ${folder}`);
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'redress', '-A', 'trust', '-E', 'UTF8'], options);
  execFileSync(
    join(bin, 'pg_ctl'),
    ['-D', data, '-w', '-o', settings, '-l', join(folder, 'log'), 'start'],
    options,
  );
  return {
    url: `postgres://redress@127.0.0.1:${port}/postgres`,
    stop: () => {
      spawnSync(join(bin, 'pg_ctl'), ['-D', data, '-m', 'fast', '-w', 'stop'], options);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findBinaries() {
  const versions = (folder) => (existsSync(folder) ? readdirSync(folder).sort((a, b) => b - a) : []);
  return [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin`),
    '/opt/homebrew/bin',
    '/usr/local/pgsql/bin',
  ].find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}

/** PostgreSQL refuses to run as root, so it gets the user that its package has made, or nobody. */
function unprivileged(folder) {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag) => {
    const { status, stdout } = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : 65_534;
  };
  const [uid, gid] = [idOf('-u'), idOf('-g')];
  chownSync(folder, uid, gid);
  return { uid, gid };
}
