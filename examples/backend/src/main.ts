import { fileURLToPath } from 'node:url';
import { createProofOfWorkChallenger } from '@redress/sdk/server';
import { createBackend, type Backend } from './backend.ts';
import { ConfigError, configFrom, type Config } from './config.ts';
import { FolderInUseError } from './database/lock-folder.ts';
import { isBuilt } from './http/pages.ts';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const folders = {
  portal: fromRoot('examples/portal-html/public'),
  widget: fromRoot('packages/widget/dist/cdn'),
};
/** Hosts to listen on that this machine reaches as localhost. */
const everywhere = ['127.0.0.1', '0.0.0.0', '::', '::1'];

try {
  await start(configFrom(process.env));
} catch (error) {
  console.error(messageOf(error));
  process.exit(1);
}

async function start(config: Config): Promise<void> {
  const { proofOfWork } = config;
  const challenges = proofOfWork && createProofOfWorkChallenger({ ...proofOfWork, clock: Date.now });
  const backend = await createBackend({ ...config, challenges, folders });
  stopOnSignal(backend);
  try {
    const { port } = await backend.listen(config.port, config.host);
    announce(config, port);
  } catch (error) {
    await backend.stop();
    throw error;
  }
}

function announce({ host, dataDir, databaseUrl, demo, staffKeys }: Config, port: number): void {
  const address = `http://${everywhere.includes(host) ? 'localhost' : host}:${port}`;
  console.log(`Portal        ${address}/`);
  console.log(`Staff desk    ${address}/desk`);
  console.log(`Health check  ${address}/healthz`);
  console.log(
    databaseUrl === undefined
      ? `Data          ${dataDir}`
      : `Data          PostgreSQL (DATABASE_URL), photos in ${dataDir}`,
  );
  if (!isBuilt(folders.widget))
    console.warn('The widget has not been built, so the pages stay empty: run “npm run build”.');
  if (!demo && staffKeys === undefined)
    console.warn('Nobody can sign in to the desk: set REDRESS_JWKS_URL, or REDRESS_DEMO=1 for the demo.');
}

function stopOnSignal(backend: Backend): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    // Asked again, it ends at once; the database recovers by itself.
    if (stopping) process.exit(1);
    stopping = true;
    await backend.stop();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
}

function messageOf(error: unknown): unknown {
  if (error instanceof ConfigError || error instanceof FolderInUseError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE' || code === 'EACCES')
    return `The server cannot listen: ${message}. Choose another port with PORT.`;
  return error;
}
