export { findOrInstallBrowser } from '../../../scripts/browser.mjs';
