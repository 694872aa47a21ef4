import { policies, publicPolicy } from '@redress/rules';

/** The public part of the built-in policy that the form opens with, as the source of a module. */
export const defaultPolicy = () => `\
// Made by \`npm run generate\` from the built-in policy “warehouse”: change that one, then run it again.
import type { PublicPolicy } from '@redress/rules';

/** What a customer may know of the policy “warehouse”, so that a page need not load the whole of all policies. */
export const defaultPolicy: PublicPolicy = ${JSON.stringify(publicPolicy(policies.warehouse))};
`;
