import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { installWithApt, isExecutable, onPath, succeeds } from './programs.mjs';
import { node, tool } from './run.mjs';

/**
 * The path of a Chromium, Chrome or Edge: the one that REDRESS_CHROMIUM names, else an installed one, else one that is
 * installed now. Says what it does; throws an error that says what to do.
 *
 * @returns {string}
 */
export function findOrInstallBrowser() {
  const named = process.env.REDRESS_CHROMIUM;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(
      `REDRESS_CHROMIUM names ${named}, where no program is. Correct it, or unset it to have one found.`,
    );
  }
  const found = findInstalled();
  if (found !== undefined) return found;

  console.log('No Chromium, Chrome or Edge is installed here; installing Chromium for the tests.');
  for (const install of [withApt, withPlaywright]) {
    if (!install()) continue;
    const installed = findInstalled();
    if (installed === undefined) continue;
    console.log(`Chromium is installed: ${installed}`);
    return installed;
  }
  throw new Error(
    'Chromium could not be installed. Install Chromium, Chrome or Edge by hand and, if it is not found then, ' +
      'set REDRESS_CHROMIUM to the path of its program.',
  );
}

/**
 * What Playwright needs to start that browser, here and in containers.
 *
 * @returns {import('playwright-core').LaunchOptions}
 */
export function launchOptions(executablePath = process.env.REDRESS_CHROMIUM) {
  const args = ['--disable-gpu', '--disable-background-networking'];
  // Chromium refuses to run as root inside its sandbox.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return { executablePath, args };
}

const findInstalled = () => [...usualPlaces(), chromium.executablePath()].find(isExecutable);

function usualPlaces() {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (process.platform === 'win32') {
    const { ProgramFiles, 'ProgramFiles(x86)': programFiles32, LOCALAPPDATA } = process.env;
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return [ProgramFiles, programFiles32, LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  const found = onPath(
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  );
  return found === undefined ? [] : [found];
}

const withApt = () => installWithApt('chromium');
const withPlaywright = () => succeeds(node, [tool('playwright-core'), 'install', 'chromium']);
