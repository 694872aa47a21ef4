import { policies } from '@redress/rules';
import { explain } from './explain.mjs';

// The date of today in UTC, as values of a policy begin at midnight UTC.
const today = new Date().toISOString().slice(0, 10);
const { found, text } = explain(process.argv.slice(2), { policies, today });
if (found) console.log(text);
else {
  console.error(text);
  process.exitCode = 1;
}
