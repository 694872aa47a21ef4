import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findOrInstallBrowser } from './browser.mjs';
import { engineNames, findOrInstallEngine } from './engines.mjs';
import { hasChanged } from './build-state.mjs';
import { findFiles, root } from './find-files.mjs';
import { Tally } from './reporters/tally.mjs';
import { startPostgres } from './postgres.mjs';
import { run, tool } from './run.mjs';

/** What `npm test` does, in this order; `slow` ones only with `--all`. */
export const stages = [
  { name: 'lint', run: () => check(tool('eslint'), '.', '--max-warnings=0') },
  { name: 'format', run: () => check(tool('prettier'), '--check', '.', '--log-level=warn') },
  { name: 'types', run: () => check(tool('typescript', 'tsc'), '--build') },
  { name: 'build', run: () => check('scripts/build.mjs') },
  { name: 'unit', run: unit },
  { name: 'components', run: components },
  { name: 'e2e', run: endToEnd },
  // Every state once more in every language, theme, direction and size.
  { name: 'looks', run: looks, slow: true },
  // Browsers killed, clocks wrong, storage full, servers failing: what the SDK promises in spite of it.
  { name: 'faults', run: faults, slow: true },
  // The tests in the browser, and a complaint from end to end, once more in engines other than Chromium.
  ...engineNames.map((name) => ({ name, run: () => inEngine(name), slow: true })),
  // A second pass shows what only worked because nothing had run before.
  // The backend's tests once more, on a PostgreSQL server instead of the embedded database.
  { name: 'postgres', run: onPostgres, slow: true },
  { name: 'e2e-again', run: endToEnd, slow: true },
];

// Whatever else may hang, the summary is printed in the end.
const stageMinutes = 30;

const onSource = [
  '--conditions=redress-source',
  `--test-concurrency=${availableParallelism()}`,
  '--test-timeout=120000',
];

const isBrowserTest = (path) => path.endsWith('.browser.test.ts');
const isLooksTest = (path) => path.endsWith('.all-looks.browser.test.ts');
/** A test that is a page itself, with a portal in a frame: it runs in every engine, on what is built. */
const isInPageTest = (path) => isBrowserTest(path) && path.includes('/e2e/');
const isComponentTest = (path) => isBrowserTest(path) && !isLooksTest(path) && !isInPageTest(path);
const isPostgresTest = (path) => path.endsWith('.postgres.test.ts');
const isUnitTest = (path) => /\.test\.(ts|mjs)$/.test(path) && !isBrowserTest(path) && !isPostgresTest(path);
const isEndToEndTest = (path) => path.endsWith('.e2e.ts');

async function check(...command) {
  const code = await run(command);
  return code === 0 ? { passed: 1, failures: [] } : { passed: 0, failures: ['see its messages above'] };
}

function unit() {
  const files = ['packages', 'examples', 'scripts'].flatMap((folder) => findFiles(folder, isUnitTest));
  return inNode(files, onSource);
}

async function onPostgres() {
  const files = findFiles('examples/backend', (path) => isUnitTest(path) || isPostgresTest(path));
  const server = await startPostgres();
  try {
    return await inNode(files, onSource, { REDRESS_TEST_DATABASE_URL: server.url });
  } finally {
    server.stop();
  }
}

function components() {
  const files = ['packages', 'examples'].flatMap((folder) => findFiles(folder, isComponentTest));
  return counted(files, [tool('@web/test-runner', 'wtr')], { REDRESS_CHROMIUM: findOrInstallBrowser() });
}

function looks() {
  const files = findFiles('examples', isLooksTest);
  return counted(files, inBrowser(files), { REDRESS_CHROMIUM: findOrInstallBrowser() });
}

/** Each group in a browser of its own: none grows old, and one that fails takes no other with it. */
async function inEngine(name) {
  const program = findOrInstallEngine(name);
  requireBuild();
  const env = { REDRESS_ENGINE: name, [`REDRESS_${name.toUpperCase()}`]: program };
  const groups = [
    findFiles('packages/sdk', isComponentTest),
    findFiles('packages/widget', isComponentTest),
    findFiles('examples', isInPageTest),
  ];
  const total = new Tally();
  for (const files of groups) total.add(await counted(files, inBrowser(files), env));
  return total;
}

const inBrowser = (files) => [tool('@web/test-runner', 'wtr'), '--files', ...files];

function faults() {
  const options = ['--conditions=redress-source', '--test-concurrency=1', '--test-timeout=900000'];
  return inNode(findFiles('packages', isEndToEndTest), options, { REDRESS_CHROMIUM: findOrInstallBrowser() });
}

async function endToEnd() {
  requireBuild();
  const options = ['--test-concurrency=1', '--test-timeout=300000'];
  const env = { REDRESS_CHROMIUM: findOrInstallBrowser() };
  const total = await inNode(findFiles('examples', isEndToEndTest), options, env);
  const inPage = findFiles('examples', isInPageTest);
  total.add(await counted(inPage, inBrowser(inPage), env));
  return total;
}

function requireBuild() {
  if (hasChanged()) throw new Error('the packages are not built from this source (npm run build)');
}

function inNode(files, options, env) {
  const [reporter, openEnds] = ['node', 'open-ends'].map(
    (name) => pathToFileURL(join(root, `scripts/reporters/${name}.mjs`)).href,
  );
  const always = ['--test', `--import=${openEnds}`, `--test-reporter=${reporter}`];
  return counted(files, [...always, ...options, ...files], env);
}

/** Runs a test runner whose reporter writes a tally. That nothing was tested is never a success. */
async function counted(files, command, env = {}) {
  if (files.length === 0) throw new Error('no test ran: there is no test file');
  const folder = mkdtempSync(join(tmpdir(), 'redress-tally-'));
  const file = join(folder, 'tally.json');
  try {
    const code = await run(command, { env: { ...env, REDRESS_TALLY: file }, minutes: stageMinutes });
    const tally = Tally.read(file) ?? new Tally();
    if (tally.failures.length === 0 && code !== 0)
      tally.failures.push(
        `the test runner ended early, with code ${code} (it is stopped after ${stageMinutes} minutes)`,
      );
    if (tally.failures.length === 0 && tally.passed === 0) tally.failures.push('no test ran');
    return tally;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
