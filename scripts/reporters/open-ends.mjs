import { after } from 'node:test';

// Loaded before each test file: one whose tests are over but which keeps a server, a browser or a timer open would make
// the runner wait for ever. Node's own --test-force-exit is no help, for it cuts off what is still being reported.
const patience = 10_000;

if (process.env.NODE_TEST_CONTEXT !== undefined) after(() => setTimeout(giveUp, patience).unref());

function giveUp() {
  const open = process.getActiveResourcesInfo().join(', ');
  console.error(`${process.argv[1]}: the tests are over, but something was left open: ${open}.`);
  process.exit(1);
}
