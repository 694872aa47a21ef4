import { createScene, type Check, type Scene } from './check.ts';
import { challengeChecks } from './checks/challenge.ts';
import { deskChecks } from './checks/desk.ts';
import { followingChecks } from './checks/following.ts';
import { identityChecks } from './checks/identity.ts';
import { listeningChecks } from './checks/listening.ts';
import { originChecks } from './checks/origins.ts';
import { portalChecks } from './checks/portal.ts';
import { receivingChecks } from './checks/receiving.ts';
import { uploadChecks } from './checks/uploads.ts';
import { Nonconformance, type Target } from './conversation.ts';

/** All checks, by what they are about. */
export const checks: Readonly<Record<string, readonly Check[]>> = {
  'The portal': portalChecks,
  'Receiving a complaint': receivingChecks,
  'Before a complaint is taken': challengeChecks,
  'Following it': followingChecks,
  'Listening to it': listeningChecks,
  Photos: uploadChecks,
  'Customers who are signed in': identityChecks,
  'The desk': deskChecks,
  'Pages at another address': originChecks,
};

export interface Finding {
  /** What it is about. */
  readonly about: string;
  readonly sentence: string;
  readonly outcome: 'holds' | 'fails' | 'not looked at';
  /** Why it fails, or was not looked at. */
  readonly why?: string;
}

export interface Conformance {
  /** Nothing fails. */
  readonly conforms: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Looks whether a backend does what the contract says, by talking to it as a portal and as staff would. It hands in some
 * fifty complaints that begin with “Conformance”; they stay in the register, so use a portal that is there for trying.
 *
 * @param tell hears each finding as it is made
 * @example
 * const { conforms, findings } = await runConformance({ endpoint: 'https://care.example.com', portalKey: 'pk_trial' });
 */
export async function runConformance(
  target: Target,
  tell: (finding: Finding) => void = () => undefined,
): Promise<Conformance> {
  const scene = createScene(target);
  const findings: Finding[] = [];
  for (const [about, some] of Object.entries(checks)) {
    // One after the other: what one does must not disturb the next.
    for (const check of some) {
      const finding = { about, sentence: check.sentence, ...(await outcomeOf(check, scene)) };
      findings.push(finding);
      tell(finding);
    }
  }
  return { conforms: findings.every(({ outcome }) => outcome !== 'fails'), findings };
}

async function outcomeOf(check: Check, scene: Scene): Promise<Pick<Finding, 'outcome' | 'why'>> {
  if (check.needsStaff && !scene.target.staffToken)
    return { outcome: 'not looked at', why: 'No token of a member of staff was given.' };
  if (check.needsCustomer && !scene.target.customerToken)
    return { outcome: 'not looked at', why: 'No token of a customer was given.' };
  if (check.needsOrigin && !scene.target.origin)
    return { outcome: 'not looked at', why: 'No origin of a page of the portal was given.' };
  try {
    await check.run(scene);
    return { outcome: 'holds' };
  } catch (error) {
    if (error instanceof Nonconformance) return { outcome: 'fails', why: error.message };
    const { message, cause } = error as Error;
    const behind = cause instanceof Error ? ` (${cause.message})` : '';
    return { outcome: 'fails', why: `No answer could be had: ${message}${behind}.` };
  }
}
