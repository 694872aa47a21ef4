import { Tally, summary } from './reporters/tally.mjs';
import { elapsed } from './run.mjs';
import { stages } from './test-stages.mjs';

// npm test -- [--all] [stage …]
const args = process.argv.slice(2);
const names = args.filter((arg) => arg !== '--all');
const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no stage "${unknown[0]}". The stages are: ${stages.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

const wanted = ({ name, slow = false }) =>
  names.length > 0 ? names.includes(name) : !slow || args.includes('--all');

const total = new Tally();
const start = performance.now();
for (const stage of stages.filter(wanted)) total.add(await perform(stage));

if (total.failures.length > 0) console.log('\nFailed:');
for (const name of total.failures) console.log(`  ${name}`);
console.log(`\nAll of it took ${elapsed(start)}.`);
console.log(`${total.passed} passed, ${total.failures.length} failed`);
process.exitCode = total.failures.length === 0 ? 0 : 1;

async function perform({ name, run }) {
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  const result = await attempt(run);
  console.log(`── ${name}: ${summary(result)} in ${elapsed(start)} ──`);
  return { passed: result.passed, failures: result.failures.map((failure) => `${name}: ${failure}`) };
}

/** A stage that cannot even be tried has failed, too. */
async function attempt(run) {
  try {
    return await run();
  } catch (error) {
    return { passed: 0, failures: [error.message] };
  }
}
