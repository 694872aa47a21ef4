#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { findingLines, runConformance, summaryLine } from '@redress/sdk/conformance';

// npx @redress/sdk conformance --endpoint URL --portal KEY [--staff-token TOKEN] [--customer-token TOKEN] [--origin ORIGIN]

const usage = `redress-sdk conformance --endpoint URL --portal KEY [--staff-token TOKEN] [--customer-token TOKEN]
                        [--origin ORIGIN]

  Looks whether a backend does what the contract says. It hands in some fifty complaints that begin with “Conformance”
  and stay in the register: use a portal that is there for trying.

  --endpoint     address of the backend, for example https://care.example.com
  --portal       key of the portal to hand complaints in through
  --staff-token  token of a member of staff who may see and confirm them; also from REDRESS_STAFF_TOKEN.
                 Without it the desk is not looked at.
  --customer-token
                 token of a customer of the portal, as the portal's server signs it, good for some minutes; also from
                 REDRESS_CUSTOMER_TOKEN. Without it what customers do who are signed in is not looked at.
  --origin       origin of a page of the portal at another address than the backend, for example https://shop.example.
                 Without it what browsers let such a page send and read (CORS) is not looked at.

  Ends with 0 when everything holds, 1 when something fails, 2 when it was called wrongly.`;

/** @returns {Promise<number>} the exit code */
async function main(args) {
  const options = read(args);
  if (options === undefined) {
    console.error(usage);
    return 2;
  }
  let about = '';
  const result = await runConformance(options, (finding) => {
    if (finding.about !== about) console.log(`\n${(about = finding.about)}`);
    console.log(findingLines(finding));
  });
  console.log(`\n${summaryLine(result)}`);
  return result.conforms ? 0 : 1;
}

function read(args) {
  const string = { type: 'string' };
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        endpoint: string,
        portal: string,
        'staff-token': string,
        'customer-token': string,
        origin: string,
      },
    });
    const { endpoint, portal, origin } = values;
    if (positionals.join() !== 'conformance' || portal === undefined) return undefined;
    if (endpoint === undefined || !URL.canParse(endpoint)) return undefined;
    if (origin !== undefined && !isOrigin(origin)) {
      console.error(
        `--origin must be scheme, host and port alone, such as https://shop.example; it is ${origin}\n`,
      );
      return undefined;
    }
    const staffToken = values['staff-token'] ?? process.env.REDRESS_STAFF_TOKEN;
    const customerToken = values['customer-token'] ?? process.env.REDRESS_CUSTOMER_TOKEN;
    return { endpoint, portalKey: portal, staffToken, customerToken, origin };
  } catch (error) {
    console.error(`${error.message}\n`);
    return undefined;
  }
}

const isOrigin = (text) => URL.canParse(text) && new URL(text).origin === text;

process.exitCode = await main(process.argv.slice(2));
