export { findOrInstallBrowser, launchOptions } from '../../../scripts/browser.mjs';
