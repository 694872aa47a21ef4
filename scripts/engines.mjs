import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installWithApt, isExecutable, onPath } from './programs.mjs';

/**
 * The engines beside Chromium in which tests run, with what is needed for each: where its program is found, the environment
 * variable that names another, and what apt installs it from.
 */
const engines = {
  firefox: {
    variable: 'REDRESS_FIREFOX',
    packages: ['firefox-esr'],
    find: () => onPath('firefox-esr', 'firefox'),
  },
  // Safari's engine as GTK programs use it: a browser, a program that steers it, and a screen that is not there.
  webkit: {
    variable: 'REDRESS_WEBKIT',
    packages: ['webkit2gtk-driver', 'xvfb'],
    find: () => (onPath('WebKitWebDriver') && onPath('xvfb-run') ? miniBrowser() : undefined),
  },
};

export const engineNames = Object.keys(engines);

/**
 * The path of an engine's browser: the one that its variable names, else an installed one, else one that is installed now.
 *
 * @param {string} name
 * @returns {string}
 */
export function findOrInstallEngine(name) {
  const { variable, packages, find } = engines[name];
  const named = process.env[variable];
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`${variable} names ${named}, where no program is. Correct it, or unset it.`);
  }
  const found = find();
  if (found !== undefined) return found;
  console.log(`${name} is not installed here; installing ${packages.join(' and ')} for the tests.`);
  const installed = installWithApt(...packages) ? find() : undefined;
  if (installed !== undefined) return installed;
  throw new Error(
    `${name} is missing and could not be installed. As root: apt-get install ${packages.join(' ')}; elsewhere install it ` +
      `by hand and set ${variable} to the path of its program.`,
  );
}

/** Where Debian and its kin put the browser that comes with WebKitGTK. */
function miniBrowser() {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  return folders
    .flatMap((folder) =>
      ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((kit) =>
        join('/usr/lib', folder, kit, 'MiniBrowser'),
      ),
    )
    .find(isExecutable);
}
