import { ceiling, ceilingOfSending, ceilingWithTransport, measureClient } from './client-size.mjs';

/** What a page pays for a client; the test beside this file holds it to the ceiling. */

const row = (name: string, ...numbers: readonly (string | number)[]): string =>
  [name.padEnd(28), ...numbers.map((number) => number.toLocaleString('en').padStart(10))].join(' ');

const { bytes, withTransport, sending, later } = await measureClient();
console.log(row('', 'brotli', 'ceiling'));
console.log(row('createClient', bytes, ceiling));
console.log(row('  with the transport', withTransport, ceilingWithTransport));
console.log(row('  all that sending takes', sending, ceilingOfSending));
for (const { name, bytes: size } of later) console.log(row(`  later: ${name}`, size));
