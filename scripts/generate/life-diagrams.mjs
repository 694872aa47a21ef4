import { inForce, kinds, policies, severities } from '@redress/rules';

/**
 * The life of a case under each built-in policy, as diagrams and tables: made from what the policies say, so that they
 * cannot say something else.
 *
 * @returns {Record<string, () => string>} path → what makes it
 */
export const lifeDiagrams = Object.fromEntries(
  Object.entries(policies).map(([name, policy]) => [`docs/life/${name}.md`, () => lifeOf(name, policy)]),
);

function lifeOf(name, policy) {
  const { satisfaction, patience, commitments } = policy;
  const at = Date.parse('2026-01-01');
  const value = (dated) => inForce(dated, at);
  const lines = [
    `# The life of a case under \`${name}\``,
    '',
    'Made from the policy by `npm run generate`; an assumed number is ours, because the source leaves it open.',
    '',
    ...tracksOf(policy).flatMap(({ title, track, timesOf }) => [
      `## ${title}`,
      '',
      '```mermaid',
      ...diagramOf(track, policy),
      '```',
      '',
      ...tableOf(track, timesOf),
      '',
    ]),
    '## Until satisfied',
    '',
    `- After ${value(satisfaction.rounds).value} rounds of handling without satisfaction, or ${value(satisfaction.attempts).value} failed calls, only “${satisfaction.closedBy.role}” may close a case, with a reason; it counts as unresolved ${cited(satisfaction.closedBy)}.`,
    `- After a failed call the next is made within ${limit(value(satisfaction.retry).value)} ${cited(value(satisfaction.retry))}.`,
    `- A customer may reopen a closed case within ${limit(value(satisfaction.reopenWithin).value)} ${cited(value(satisfaction.reopenWithin))}.`,
    `- A question to the customer is waited for ${limit(value(patience.information).value)} ${cited(value(patience.information))}; a hand-over is signed within ${limit(value(patience['take-over']).value)} ${cited(value(patience['take-over']))}.`,
    `- A claim is answered within ${limit(value(commitments.claimAnswered).value)} ${cited(value(commitments.claimAnswered))} and settled within ${limit(value(commitments.claimSolved).value)} ${cited(value(commitments.claimSolved))}.`,
    ...(satisfaction.summingUp
      ? [
          `- Each case is summed up within ${limit(value(satisfaction.summingUp).value)} after the customer was satisfied, and only then closed ${cited(value(satisfaction.summingUp))}.`,
        ]
      : []),
    '',
  ];
  return lines.join('\n');
}

/** The tracks that differ, each with the cases it is for. */
function tracksOf(policy) {
  const found = new Map();
  const add = (title, track, timesOf) => {
    const key = JSON.stringify(track);
    const same = found.get(key);
    if (same) same.titles.push(title);
    else found.set(key, { titles: [title], track, timesOf });
  };
  for (const severity of severities)
    add(`cases that are ${severity}`, policy.tracks[severity], (milestone) =>
      severities.flatMap((each) => timeOf(policy, undefined, each, milestone, policy.tracks[severity])),
    );
  for (const kind of kinds) {
    const track = policy.kinds[kind]?.track;
    if (!track) continue;
    const atLeast = policy.kinds[kind].atLeast;
    const possible = severities.slice(0, atLeast ? severities.indexOf(atLeast) + 1 : undefined);
    add(`cases of the kind ${kind}`, track, (milestone) =>
      possible.flatMap((each) => timeOf(policy, kind, each, milestone, track)),
    );
  }
  return [...found.values()].map(({ titles, ...rest }) => {
    const title = new Intl.ListFormat('en').format(titles);
    return { title: title[0].toUpperCase() + title.slice(1), ...rest };
  });
}

/** What holds for a milestone of a severity, if cases of that severity go this way. */
function timeOf(policy, kind, severity, milestone, track) {
  const own = kind && policy.kinds[kind];
  if (!own && JSON.stringify(policy.tracks[severity]) !== JSON.stringify(track)) return [];
  const dated =
    own?.bySeverity?.[severity]?.[milestone] ??
    own?.milestones?.[milestone] ??
    policy.milestones[severity][milestone];
  if (!dated) return [];
  const { value, source, assumed } = inForce(dated, Date.parse('2026-01-01'));
  return [
    {
      severity,
      text: `${limit(value)}${value.promised ? ', promised' : ''} (${source}${assumed ? ', assumed' : ''})`,
    },
  ];
}

const idOf = (milestone) => milestone.replaceAll('-', '_');

function diagramOf(track, policy) {
  const lines = ['stateDiagram-v2', '  direction LR', '  [*] --> received'];
  const names = track.map(({ milestone }) => milestone);
  for (const { milestone } of track) lines.push(`  state "${milestone}" as ${idOf(milestone)}`);
  for (const { milestone, by, needs, when } of track) {
    const who = `${by.join(', ')}${when ? ` (${when === 'batch' ? 'only a batch' : 'unless it does not stand'})` : ''}`;
    for (const need of needs.length > 0 ? needs : ['received'])
      lines.push(`  ${idOf(need)} --> ${idOf(milestone)}: ${who}`);
  }
  // What the way does not lead on from is done beside it.
  const needed = new Set(track.flatMap(({ needs }) => needs));
  if (names.includes('return-visit')) {
    lines.push(
      policy.satisfaction.summingUp
        ? '  return_visit --> summed_up: satisfied\n  state "summing-up" as summed_up\n  summed_up --> [*]'
        : '  return_visit --> [*]: satisfied',
      '  return_visit --> again: not satisfied',
      '  state "the next round" as again',
      '  note right of again: from the answer on, all steps are due again',
    );
  }
  for (const { milestone, records = [] } of track) {
    if (records.length > 0) lines.push(`  note right of ${idOf(milestone)}: on record ${records.join(', ')}`);
    if (!needed.has(milestone) && milestone !== 'return-visit' && milestone !== 'resolve')
      lines.push(`  note left of ${idOf(milestone)}: holds nothing up`);
  }
  return lines;
}

function tableOf(track, timesOf) {
  return [
    '| step | by | after | on record before | due | clause |',
    '| --- | --- | --- | --- | --- | --- |',
    ...track.map(({ milestone, by, needs, records = [], when, source, assumed }) => {
      const times = timesOf(milestone);
      const texts = [...new Set(times.map(({ text }) => text))];
      const due =
        texts.length === 1 ? texts[0] : times.map(({ severity, text }) => `${severity}: ${text}`).join('; ');
      const condition =
        when === 'batch' ? ' (only a batch)' : when === 'upheld' ? ' (unless it does not stand)' : '';
      return `| ${milestone}${condition} | ${by.join(', ')} | ${needs.join(', ') || '–'} | ${records.join(', ') || '–'} | ${due || '–'} | ${source}${assumed ? ', assumed' : ''} |`;
    }),
  ];
}

const limit = ({ amount, unit, calendar }) => {
  const words = unit.replace('-', ' ');
  return `${amount} ${amount === 1 ? words.slice(0, -1) : words}${calendar === 'always' || unit.startsWith('working') ? '' : ` (${calendar})`}`;
};
const cited = ({ source, assumed }) => `(${source}${assumed ? ', assumed' : ''})`;
