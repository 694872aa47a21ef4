import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaseEvent } from '@redress/rules';
import type { Challenger } from '@redress/sdk/server';
import type { Hono } from 'hono';
import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { createApp } from './app.ts';
import { connectFolder, connectServer } from './database/connect.ts';
import { removeLeftPhotos } from './cases/erase.ts';
import { refold } from './cases/refold.ts';
import type { Admission } from './http/admission.ts';
import { addressIn } from './http/address-in.ts';
import { createLimiter, submissionLimit, type Limiter } from './http/limiter.ts';
import { migrate } from './database/migrate.ts';
import { harbourLine } from './demo/company.ts';
import { blueLinen, sinarTrading } from './demo/other-companies.ts';
import { enterComplaints } from './demo/enter-complaints.ts';
import { installCompany } from './install-company.ts';
import { signingKey } from './demo/signing-key.ts';
import type { Dependencies } from './dependencies.ts';
import { createDirectory } from './directory.ts';
import type { Folders } from './http/pages.ts';
import { uuidv7 } from './ids.ts';
import { listen, type Listening } from './listen.ts';
import { createHub, type Hub } from './stream/hub.ts';
import { ring } from './timers/ring.ts';
import { restoreTimers } from './timers/restore-timers.ts';
import { createTimers } from './timers/timers.ts';
import { createUploads } from './uploads/uploads.ts';

export interface BackendOptions {
  /** Folder for the embedded database and for photos. */
  readonly dataDir: string;
  /** Address of a PostgreSQL server to use instead of the embedded database. */
  readonly databaseUrl?: string | undefined;
  /** Whether to install the demo's company and its sign-in without passwords. Default: no. */
  readonly demo?: boolean | undefined;
  /** Who signs the staff's tokens: the address of a JSON Web Key Set, or a function that finds the key. */
  readonly staffKeys?: string | JWTVerifyGetKey | undefined;
  /** Whether this process rings due timers; where several share a database, the others may leave it to one. Default: yes. */
  readonly ringsTimers?: boolean | undefined;
  /** What has to be done before a complaint is taken, where a portal needs that (docs/abuse.md). Default: nothing. */
  readonly challenges?: Challenger | undefined;
  /** How many complaints one network address may hand in. Default: 120 at once, and one each second. */
  readonly limiter?: Limiter | undefined;
  /** How many proxies of one’s own stand in front: the address is the one that the outermost of them has seen. Default: none. */
  readonly proxies?: number | undefined;
  /** Folders with the pages to serve besides the API. Default: none. */
  readonly folders?: Folders | undefined;
  /** Now, in epoch milliseconds. Default: the system's clock. */
  readonly clock?: (() => number) | undefined;
  /** Runs work later, once. Default: the system's timers. */
  readonly after?: Dependencies['after'] | undefined;
  /** Default: UUID version 7. */
  readonly nextId?: (() => string) | undefined;
  readonly salt?: (() => string) | undefined;
  /** Default: standard error. */
  readonly log?: Dependencies['log'] | undefined;
  /** Hears of events after they have been committed. */
  readonly onAppended?: ((events: readonly CaseEvent[]) => void) | undefined;
}

export interface Backend {
  readonly app: Hono;
  readonly deps: Dependencies;
  /** Who listens for changes. */
  readonly hub: Hub;
  listen(port: number, host?: string): Promise<Listening>;
  /** Ends the streams, lets running requests end, then the timers, then closes the database. */
  stop(): Promise<void>;
}

/**
 * Opens the database, brings it up to date, and starts the timers.
 *
 * @throws {FolderInUseError} when another process has the folder
 */
export async function createBackend(options: BackendOptions): Promise<Backend> {
  const { dataDir, databaseUrl, demo = false, clock = Date.now, log = logToStandardError } = options;
  const {
    nextId = () => uuidv7(clock()),
    salt = () => randomBytes(16).toString('hex'),
    after = runLater,
    onAppended = () => undefined,
    limiter = createLimiter(submissionLimit, clock),
  } = options;
  const addressOf: Admission['addressOf'] = (c) => addressIn(c, options.proxies ?? 0);
  await mkdir(dataDir, { recursive: true });

  const closers: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    while (closers.length > 0) await closers.pop()!();
  };
  try {
    const connection =
      databaseUrl === undefined
        ? await connectFolder(dataDir)
        : connectServer(databaseUrl, (error) => log('database', error));
    closers.push(() => connection.close());
    const { db } = connection;
    await migrate(db);
    const timers = await createTimers(connection, log);
    closers.push(() => timers.stop());

    const signing = demo ? await installDemo(db, clock) : undefined;
    const staffKeys = signing?.staffKeys ?? keysFrom(options.staffKeys);
    const directory = createDirectory();
    const removePhotos: Dependencies['removePhotos'] = ({ tenant, caseId }) =>
      rm(join(dataDir, 'photos', tenant, caseId), { recursive: true, force: true });
    const deps: Dependencies = {
      db,
      directory,
      timers,
      staffKeys,
      admission: { challenges: options.challenges, limiter, addressOf },
      clock,
      after,
      nextId,
      salt,
      removePhotos,
      log,
      onAppended,
    };
    if (demo) await enterComplaints(deps, harbourLine);
    await refold(deps);
    await removeLeftPhotos(deps);
    await restoreTimers(deps);
    if (options.ringsTimers !== false) await timers.ring((timer) => ring(deps, timer));

    const hub = await createHub(connection.listen, deps);
    closers.push(() => hub.stop());

    const app = createApp({
      deps,
      connection,
      hub,
      uploads: createUploads(deps, join(dataDir, 'photos')),
      demo: signing && { tenants: demoCompanies.map(({ tenant }) => tenant), key: signing },
      folders: options.folders,
    });
    return {
      app,
      deps,
      hub,
      stop,
      listen: async (port, host) => {
        const server = await listen(app, port, host);
        const listening: Listening = {
          ...server,
          close: async () => {
            const closed = server.close();
            // They would not end by themselves.
            hub.endAll();
            await closed;
          },
        };
        // The hub first: who listens must not come back while the server closes.
        closers.push(
          () => listening.close(),
          () => hub.stop(),
        );
        return listening;
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The first one has complaints; all of them can be tried. */
const demoCompanies = [harbourLine, blueLinen, sinarTrading];

async function installDemo(db: Dependencies['db'], clock: () => number) {
  for (const company of demoCompanies) await installCompany(db, company);
  return signingKey({ db, clock }, harbourLine.tenant);
}

/** Without keys nobody's token is good. */
function keysFrom(
  given: string | JWTVerifyGetKey = () => Promise.reject(new errors.JWKSNoMatchingKey()),
): JWTVerifyGetKey {
  return typeof given === 'string' ? createRemoteJWKSet(new URL(given)) : given;
}

const runLater: Dependencies['after'] = (milliseconds, work) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};

function logToStandardError(message: string, error?: unknown): void {
  console.error(new Date().toISOString(), message, error ?? '');
}
