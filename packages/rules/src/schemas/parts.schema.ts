import * as z from 'zod/mini';
import { claimAnswers, claimBases, endings, reporterRoles, solvabilities } from '../case/case-parts.ts';
import { extraDuties } from '../case/duty.ts';
import {
  categories,
  channels,
  departments,
  electronicBoxes,
  issues,
  kinds,
  languages,
  milestones,
  resolutions,
  roles,
  severities,
} from '../core/vocabulary.ts';
import { customerTiers, evidenceItems } from '../policy/intake.ts';
import type { Source } from '../sources/index.ts';

/** The parts that commands and events are made of. Objects are strict: what has no place here could be personal. */

/** Short texts that name something: of one line, nothing blank around them. What they look like is their owner's affair. */
const name = (most: number) =>
  z
    .string()
    .check(
      z.maxLength(most),
      z.regex(/^[^\s\p{Cc}](?:[^\p{Cc}]*[^\s\p{Cc}])?$/u, 'must be one line with nothing blank around it'),
    );

/** Of a case, an event, a photo, a policy, a member of staff. */
export const id = name(200);
/** Code of a branch; the running number begins with it. */
export const branch = name(100);
/** The running number as people read it. */
export const runningNumber = name(150);
/** Names a due time, or what was done about it: ids, names and instants in a row. */
export const key = name(1_000);

/** Milliseconds since 1970, as far as a `Date` reaches. */
export const instant = z.int().check(z.minimum(0), z.maximum(8_640_000_000_000_000));

/** Lists come with what was said in one go; more than that is a mistake, or an attack. */
export const listOf = <T extends z.core.$ZodType>(of: T, most = 100) =>
  z.readonly(z.array(of).check(z.maxLength(most)));

export const category = z.enum(categories);
export const channel = z.enum(channels);
export const via = z.enum(electronicBoxes);
export const department = z.enum(departments);
export const issue = z.enum(issues);
export const kind = z.enum(kinds);
export const lang = z.enum(languages);
export const milestone = z.enum(milestones);
export const resolution = z.enum(resolutions);
export const role = z.enum(roles);
export const roleOrSystem = z.enum([...roles, 'system']);
export const severity = z.enum(severities);
export const duty = z.enum([...milestones, ...extraDuties]);
export const claimAnswer = z.enum(claimAnswers);
export const claimBasis = z.enum(claimBases);
export const ending = z.enum(endings);

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits'));

/** Where a text is kept; the text itself never stands in an event. */
export const contentRef = z.strictObject({ ref: name(500), hash: sha256 });

export const photo = z.strictObject({
  id,
  type: z.string().check(z.maxLength(100), z.regex(/^[a-z]+\/[a-z0-9.+-]+$/, 'must be a media type')),
  /** Bytes. */
  size: z.int().check(z.minimum(1)),
  sha256,
  shows: z.optional(z.enum(evidenceItems)),
});
export const photos = listOf(photo);

export const money = z.strictObject({
  amount: z.number().check(z.minimum(0)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'must be the three capitals of a currency, as CNY')),
});

export const facts = z.strictObject({
  operationsAffected: z.optional(z.boolean()),
  /** Percent. */
  shareAffected: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
  lossAmount: z.optional(money),
  batch: z.optional(z.boolean()),
  hazard: z.optional(z.boolean()),
  repeated: z.optional(z.boolean()),
  customerTier: z.optional(z.enum(customerTiers)),
});

/** How sure a reading is, 0…1. */
export const confidence = z.number().check(z.minimum(0), z.maximum(1));
/** A customer's mark, from 1 (poor) to 5 (very good). */
export const score = z.int().check(z.minimum(1), z.maximum(5));

export const reporter = z.strictObject({
  as: z.optional(z.enum(reporterRoles)),
  confidential: z.optional(z.boolean()),
  anonymous: z.optional(z.boolean()),
  unreachable: z.optional(z.boolean()),
});

/** Ids of staff. */
export const staff = listOf(id, 1_000);

export const accused = z.strictObject({
  role: z.optional(role),
  department: z.optional(department),
  staff: z.optional(staff),
});

export const planTerms = {
  solvability: z.enum(solvabilities),
  by: instant,
  responsible: id,
};

/**
 * A clause of the source documents, or of an integrator's own regulation. Whether there still is such a clause is not
 * asked: an event cites what held when it happened.
 */
export const source = z
  .string()
  .check(
    z.maxLength(200),
    z.regex(/^[A-Z]{2}-\d+(?:\.\d+)*$|:/, 'must be a clause, or have a colon in it'),
  ) as unknown as z.ZodMiniType<Source, Source>;
