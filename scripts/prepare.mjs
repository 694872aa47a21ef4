// Runs before anything is installed, on whatever Node there is: no dependencies, nothing newer than Node 18.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const oldestNode = 20;

if (Number.parseInt(process.versions.node, 10) < oldestNode)
  stop(`Redress needs Node ${oldestNode} or newer to install itself; this is Node ${process.versions.node}.
Get a current one from https://nodejs.org (or run "nvm install") and try again.`);

const reason = reasonToInstall();
if (reason !== undefined) {
  console.log(`Installing the dependencies with "npm ci", because ${reason}.`);
  console.log('This takes from a few seconds to a few minutes, depending on the network.');
  install();
}

/** npm notes what it installed; that note is compared with the lock file, whoever ran npm and when. */
function reasonToInstall() {
  const installed = packagesOf(join(root, 'node_modules/.package-lock.json'));
  if (installed === undefined) return 'they are not there yet';
  const locked = packagesOf(join(root, 'package-lock.json'));
  if (locked === undefined)
    stop('package-lock.json is missing or damaged: restore it with "git checkout package-lock.json".');
  const stale = Object.keys(locked).filter(
    (path) => path !== '' && !isInstalled(locked[path], installed[path]),
  );
  if (stale.length > 0) return `${stale.length} of them differ from package-lock.json (${stale[0]} is one)`;
  return existsSync(projectNode()) ? undefined : "the project's own Node is missing";
}

function isInstalled(locked, installed) {
  if (installed === undefined) return locked.optional === true;
  return installed.version === locked.version && installed.integrity === locked.integrity;
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function install() {
  const { status } = npm(
    'ci',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
  );
  if (status !== 0)
    stop(`"npm ci" failed, so nothing can be run yet. Its messages are above. Usual causes:
- no network, or a proxy: "npm ping" tells; "npm config set proxy http://…" sets one
- a package.json was changed without its lock file: run "npm install" once
- a half-written node_modules: delete that folder and try again`);
  if (!existsSync(projectNode()))
    stop(`npm installed the dependencies but did not run the install script of the package "node", which brings the
Node that this project runs on. Allow install scripts (npm config get ignore-scripts) and run "npm rebuild".`);
}

/** The npm that called us, on the Node it runs on: the one in node_modules is about to be replaced. */
function npm(...args) {
  const { npm_execpath: cli = '', npm_node_execpath: node = process.execPath } = process.env;
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  if (cli.endsWith('npm-cli.js')) return spawnSync(node, [cli, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

function projectNode() {
  return join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
