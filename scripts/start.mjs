import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { root } from './find-files.mjs';
import { node, run } from './run.mjs';

const port = portFrom(process.env.PORT);
await requireFree(port);
if ((await run(['scripts/build.mjs'])) !== 0) process.exit(1);

const backend = spawn(node, ['examples/backend/src/main.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PORT: String(port) },
});
backend.once('close', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));

process.on('SIGTERM', () => backend.kill('SIGTERM'));
process.on('SIGINT', () => {
  // A terminal sends Ctrl-C to the whole group: the backend has it already, and twice would mean "at once".
  if (!process.stdin.isTTY) backend.kill('SIGINT');
});

function portFrom(text = '8787') {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 65536) return number;
  return stop(`PORT=${text} is not a port: give a number from 1 to 65535.`);
}

function requireFree(number) {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', ({ code }) =>
        stop(
          `Port ${number} ${obstacle(code)}: choose another one, for instance PORT=${number + 1} npm start.`,
        ),
      )
      .listen(number, () => probe.close(resolve));
  });
}

function obstacle(code) {
  if (code === 'EADDRINUSE') return 'is taken by another program (perhaps this one, started before)';
  if (code === 'EACCES') return 'may only be used by an administrator';
  return `cannot be used (${code})`;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
