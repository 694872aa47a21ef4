import { availableParallelism, cpus } from 'node:os';
import { chromium } from 'playwright-core';
import { createBackend } from './backend.ts';
import { findOrInstallBrowser, launchOptions } from './browser.mjs';
import { compare } from './comparison.ts';
import { demands } from './demands.table.ts';
import { barePage, pushFeedback, redress, sentry, sentryLazy } from './products.ts';
import { rows } from './rows.table.ts';
import { openSite } from './site.ts';
import { printTable } from './print-table.ts';
import { throttle } from './visit.ts';

/** The button and the form behind it, beside other widgets, in one run; docs/speed.md says what is measured. */

const runs = Number(process.env['REDRESS_BENCH_RUNS'] ?? 5);

const { chunks, ...ours } = await redress();
const others = [await sentry(), await sentryLazy(), await pushFeedback()];
const products = [ours, ...others, barePage()];
const site = await openSite({
  files: new Map(products.flatMap(({ files }) => [...files])),
  answer: createBackend(),
});
const browser = await chromium.launch(launchOptions(findOrInstallBrowser()));
try {
  console.log(
    `${cpus()[0]!.model.trim()}, ${availableParallelism()} cores made ${throttle} times slower; Chromium ${browser.version()}; ${runs} visits each`,
  );
  const seen = await compare(browser, site, products, runs);
  printTable([
    ['', ...products.map(({ name, version }) => `${name} ${version}`.trim())],
    ...rows.map(({ name, of }) => [name, ...seen.map(of)]),
  ]);
  const measured = {
    ours: seen.find(({ product }) => product === ours)!,
    others: seen.filter(({ product }) => others.includes(product)),
    chunks,
  };
  console.log('');
  printTable([
    ['wanted', 'holds', 'measured'],
    ...demands.map(({ name, of }) => {
      const { measured: figure, holds } = of(measured);
      return [name, holds ? 'yes' : 'NO', figure];
    }),
  ]);
} finally {
  await browser.close();
  await site.close();
}
