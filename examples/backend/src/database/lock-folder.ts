import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';

  constructor(folder: string) {
    super(
      `The folder ${folder} is in use by another process. Stop that one, or name another folder with REDRESS_DATA.`,
    );
  }
}

/**
 * Keeps a second process from opening the folder, which would destroy the data in it. The lock is a local socket: the
 * system frees it when the process ends, however it ends, so that no stale lock is ever left to be judged.
 *
 * @returns the function that frees it
 * @throws {FolderInUseError}
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const address = socketAddress(await realpath(folder));
  const server = (await bind(address)) ?? (await bindInsteadOfDead(address));
  if (!server) throw new FolderInUseError(folder);
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

function socketAddress(folder: string): string {
  const name = `redress-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`;
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.sock`);
}

async function bind(address: string): Promise<Server | undefined> {
  const server = createServer((socket) => socket.destroy());
  try {
    await once(server.listen(address), 'listening');
    return server;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return undefined;
    throw error;
  }
}

/** Where sockets are files, one may outlive its process; nobody answers on it then. */
async function bindInsteadOfDead(address: string): Promise<Server | undefined> {
  if (process.platform === 'linux' || process.platform === 'win32') return undefined;
  const probe = connect(address);
  const alive = await once(probe, 'connect').then(
    () => true,
    () => false,
  );
  probe.destroy();
  if (alive) return undefined;
  await rm(address, { force: true });
  return bind(address);
}
