import { run } from './run.mjs';

// npm run why -- deadline warehouse urgent-major respond
process.exitCode = await run([
  '--conditions=redress-source',
  'scripts/why/main.mjs',
  ...process.argv.slice(2),
]);
