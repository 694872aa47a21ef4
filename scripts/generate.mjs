import { run } from './run.mjs';

// npm run generate
process.exitCode = await run(['--conditions=redress-source', 'scripts/generate/write.mjs']);
