import { clauses, documentOf, kinds, milestones, severities, sourceDocuments } from '@redress/rules';
import { notImplemented } from '../../packages/rules/src/sources/not-implemented.ts';
import { citedValues, inWords, lengthInWords } from './cited-values.mjs';
import { columns, page, paragraph } from './layout.mjs';
import { nearest } from './nearest.mjs';

/**
 * What is asked, besides the clauses.
 *
 * @typedef {object} Asked
 * @property {Readonly<Record<string, import('@redress/rules').Policy>>} policies
 * @property {string} today for example 2026-01-31
 */

/**
 * Answers `deadline warehouse urgent-major respond`, `clause WF-4.5.2` or `policy laundry`.
 *
 * @param {readonly string[]} words
 * @param {Asked} asked
 * @returns {{ found: boolean, text: string }} when nothing is found, what can be asked
 */
export function explain([topic, ...words], asked) {
  try {
    const name = choose(topic, Object.keys(topics), {
      missing: 'Ask why a policy says what it says:',
      unknown: `“${topic}” is no question.`,
      available: () => usage(asked),
    });
    return { found: true, text: topics[name](words, asked) };
  } catch (error) {
    if (error instanceof NotFound) return { found: false, text: error.message };
    throw error;
  }
}

const topics = { deadline: explainDeadline, clause: explainClause, policy: explainPolicy };

/** Says what there is instead. */
class NotFound extends Error {
  constructor(fault, available) {
    super(page(paragraph(fault), available));
  }
}

/** The name as the rules write it: capitals do not matter. */
function choose(word, names, { missing, unknown, available }) {
  if (word === undefined) throw new NotFound(missing, available());
  const name = names.find((known) => known.toLowerCase() === word.toLowerCase());
  if (name !== undefined) return name;
  const meant = nearest(word, names);
  throw new NotFound(
    meant.length > 0 ? `${unknown} Did you mean ${meant.join(' or ')}?` : unknown,
    available(),
  );
}

function nothingMore([word]) {
  if (word !== undefined) throw new NotFound(`“${word}” is one word too many. Ask like this:`, forms());
}

const forms = () =>
  columns(
    [
      ['npm run why -- deadline POLICY SEVERITY MILESTONE', 'by when, by which clause and since when'],
      ['npm run why -- deadline POLICY KIND MILESTONE', 'the same for a kind of case'],
      ['npm run why -- clause ID', 'what it demands, and what cites it'],
      ['npm run why -- policy POLICY', 'what it speaks of, and how much is assumed'],
    ],
    { indent: 2 },
  );

const usage = ({ policies }) =>
  page(
    forms(),
    columns([
      ['policies', Object.keys(policies).join(', ')],
      ['severities', severities.join(', ')],
      ['kinds', kinds.join(', ')],
      ['milestones', milestones.join(', ')],
      [
        'clauses',
        `${Object.keys(clauses).length} in all, for example WF-4.5.2; a chapter such as WF-4.5 lists its own`,
      ],
    ]),
  );

const choosePolicy = (word, policies) =>
  policies[
    choose(word, Object.keys(policies), {
      missing: 'Of which policy?',
      unknown: `There is no policy “${word}”.`,
      available: () => columns([['policies', Object.keys(policies).join(', ')]]),
    })
  ];

// Deadlines

function explainDeadline([policyWord, placeWord, milestoneWord, ...more], { policies, today }) {
  const policy = choosePolicy(policyWord, policies);
  const place = choose(placeWord, [...severities, ...kinds], {
    missing: 'For which severity or kind of case?',
    unknown: `There is no severity or kind “${placeWord}”.`,
    available: () =>
      columns([
        ['severities', severities.join(', ')],
        ['kinds', kinds.join(', ')],
        ['with own times', kindsWithTimes(policy).join(', ') || 'none'],
      ]),
  });
  const bySeverity = severities.includes(place);
  const what = `the ${bySeverity ? 'severity' : 'kind'} ${place}`;
  const times = bySeverity ? timesOfSeverity(policy, place) : timesOfKind(policy, place);
  const milestone = choose(milestoneWord, [...times.keys()], {
    missing: 'For which milestone?',
    unknown: milestones.includes(milestoneWord)
      ? `The policy ${policy.name} has no time for “${milestoneWord}” where a case is of ${what}.`
      : `There is no milestone “${milestoneWord}”.`,
    available: () =>
      page(
        columns([[`${policy.name}, ${place}`, [...times.keys()].join(', ')]]),
        bySeverity && otherTimes(policy, milestoneWord),
      ),
  });
  nothingMore(more);
  const found = times.get(milestone);
  return page(
    `${policy.name}, ${place}: ${milestone}`,
    !bySeverity &&
      found.every(({ own }) => !own) &&
      paragraph(`For ${what} there is no time of its own; the one of the case’s severity holds.`),
    ...found.flatMap(({ severity, dated }) => [
      severity,
      ...dated.map((value, i) => describeTime(value, dated[i + 1], today, policy)),
    ]),
    bySeverity && otherTimes(policy, milestone),
  );
}

const timesOfSeverity = (policy, severity) =>
  new Map(Object.entries(policy.milestones[severity]).map(([milestone, dated]) => [milestone, [{ dated }]]));

/** The times of a kind: its own for a severity, its own for all, else those of the severities it can have, of the steps it has. */
function timesOfKind(policy, kind) {
  const rule = policy.kinds[kind] ?? {};
  const { track, milestones: own = {}, bySeverity = {}, atLeast = severities.at(-1) } = rule;
  const possible = severities.slice(0, severities.indexOf(atLeast) + 1);
  // The last two belong to no step.
  const steps = track && [...track.map(({ milestone }) => milestone), 'acknowledge', 'progress'];
  const times = new Map();
  for (const milestone of milestones.filter((name) => steps === undefined || steps.includes(name))) {
    const isOne = own[milestone] && possible.every((severity) => !bySeverity[severity]?.[milestone]);
    const timeOf = (severity) => {
      const dated = bySeverity[severity]?.[milestone] ?? own[milestone];
      return { severity, dated: dated ?? policy.milestones[severity][milestone], own: dated !== undefined };
    };
    const found = isOne
      ? [{ dated: own[milestone], own: true }]
      : possible.map(timeOf).filter(({ dated }) => dated !== undefined);
    if (found.length > 0) times.set(milestone, found);
  }
  return times;
}

const passes = {
  seconds: 'they pass at any hour',
  'working-seconds': 'they pass while the calendar is open',
  'calendar-days': 'counted by date, at the same time of day',
  'working-days': 'dates on which the calendar is open',
};
const passing = (unit) => passes[unit] ?? passes[unit.startsWith('working-') ? 'working-seconds' : 'seconds'];

function describeTime({ from, value, source, assumed }, next, today, { calendars, sources }) {
  const { unit, calendar, dayRule, boundary, promised } = value;
  const until = next === undefined ? '' : `, until ${next.from} begins`;
  const standing =
    from > today ? 'not yet in force' : next?.from <= today ? 'no longer in force' : 'in force today';
  return columns([
    ['value', lengthInWords(value)],
    ['unit', `${unit}: ${passing(unit)}`],
    ['calendar', `${calendar}: ${calendars[calendar] ?? 'not described'}`],
    dayRule && ['day rule', dayRule],
    boundary && ['boundary', boundary],
    ['promised', promised ? 'yes, the customer is told' : 'no, the customer is not told'],
    ...clauseRows(source, sources),
    ['assumed', inReason(assumed)],
    ['since', `${from}${until} (${standing})`],
  ]);
}

const inReason = (assumed) => (assumed === undefined ? 'no, the source says it' : `yes. ${assumed}`);

function clauseRows(source, sources) {
  if (!Object.hasOwn(clauses, source))
    return [
      ['clause', source],
      ['demand', sources[source] ?? 'not described'],
    ];
  const { summary, open } = clauses[source];
  return [
    ['clause', source],
    ['document', documentOf(source).title],
    ['demand', summary],
    open && ['left open', open],
  ];
}

/** Kinds that have another time for the milestone than their severity. */
function otherTimes(policy, milestone) {
  const others = kindsWithTimes(policy).filter((kind) =>
    timesIn(policy.kinds[kind]).some((times) => times[milestone]),
  );
  const [first] = others;
  if (first === undefined) return undefined;
  const question = `npm run why -- deadline ${policy.name} ${first} ${milestone}`;
  return paragraph(`Another time holds for ${others.join(', ')}: ${question}`);
}

const kindsWithTimes = (policy) => kinds.filter((kind) => timesIn(policy.kinds[kind]).length > 0);

/** The tables of times that a kind has of its own. */
const timesIn = ({ milestones: own, bySeverity = {} } = {}) => [
  ...(own ? [own] : []),
  ...Object.values(bySeverity),
];

// Clauses

function explainClause([word, ...more], { policies }) {
  const id = choose(word, Object.keys(clauses), {
    missing: 'Which clause?',
    unknown: `There is no clause “${word}”.`,
    available: () => clausesLike(word),
  });
  nothingMore(more);
  const { summary, recommended, open } = clauses[id];
  const { title, company, language } = documentOf(id);
  const reason = notImplemented[id];
  return page(
    id,
    columns([
      ['document', `${title}; the original is in ${language}`],
      ['company', company],
      ['demand', summary],
      ['force', recommended ? 'recommended: a policy can switch it off' : 'demanded'],
      ['left open', open ?? 'nothing'],
      ['acted on', reason === undefined ? 'yes' : `not yet. ${reason}`],
    ]),
    ...citations(id, policies),
  );
}

/** The clauses of a chapter, else the documents. */
function clausesLike(word = '') {
  const ids = Object.keys(clauses);
  const chapter = word.toUpperCase().replace(/[.-]$/, '');
  const own = ids.filter((id) => id.startsWith(`${chapter}.`) || id.startsWith(`${chapter}-`));
  if (own.length > 0) return columns(own.map((id) => [id, clauses[id].summary]));
  return columns(
    sourceDocuments.map((document) => {
      const [first, ...others] = ids.filter((id) => documentOf(id) === document);
      return [`${first} … ${others.at(-1)}`, document.title];
    }),
  );
}

/** Where policies cite a clause. What several places, or several policies, say alike stands once. */
function citations(id, policies) {
  const names = Object.keys(policies);
  const byPlace = grouped(
    names.flatMap((name) => citingValues(policies[name], id).map((value) => ({ ...value, name }))),
    ({ path, value, from, assumed }) => [path, value, from, assumed],
  ).map((alike) => ({ ...alike[0], names: alike.map(({ name }) => name) }));
  if (byPlace.length === 0) return ['No policy cites it.'];

  return grouped(byPlace, (place) => place.names).map((places) => {
    const [{ names: citing }] = places;
    const who = citing.length === names.length ? `all ${names.length} policies` : citing.join(', ');
    const alike = grouped(places, ({ value, from, assumed }) => [value, from, assumed]);
    return page(paragraph(`Cited by ${who}`), ...alike.map(describeCitation));
  });
}

const describeCitation = (alike) =>
  columns(
    [
      [alike.length > 1 ? 'paths' : 'path', alike.map(({ path }) => path).join(', ')],
      ['value', alike[0].value],
      ['since', alike[0].from ?? 'always'],
      ['assumed', inReason(alike[0].assumed)],
    ],
    { indent: 2 },
  );

const citingValues = (policy, id) =>
  [...citedValues(policy)]
    .filter(({ source }) => source === id)
    .map(({ path, value, from, assumed }) => ({ path, value: inWords(value), from, assumed }));

const grouped = (values, keyOf) => [...Map.groupBy(values, (value) => JSON.stringify(keyOf(value))).values()];

// Policies

function explainPolicy([word, ...more], { policies }) {
  const policy = choosePolicy(word, policies);
  nothingMore(more);
  const { name, policyId, ...sections } = policy;
  const document = sourceDocuments.find((known) => known.policy === name);
  const values = [...citedValues(sections)];
  const isSilent = ([, section]) => Object.keys(section).length === 0;
  const silent = Object.entries(sections).filter(isSilent);
  return page(
    name,
    columns([
      document && ['document', document.title],
      document && ['company', document.company],
      ['policyId', policyId],
      ['values', `${values.length} that name a clause, ${assumedIn(values)} of them assumed`],
      ['clauses', clausesInWords(values)],
    ]),
    columns([
      ['section', 'values', 'assumed', 'rows'],
      ...Object.entries(sections)
        .filter((entry) => !isSilent(entry))
        .map(([section, content]) => {
          const own = [...citedValues(content)];
          return [section, own.length, assumedIn(own), rowsInWords(content)];
        }),
    ]),
    silent.length > 0 && paragraph(`It says nothing of ${silent.map(([section]) => section).join(', ')}.`),
  );
}

const assumedIn = (values) => values.filter(({ assumed }) => assumed !== undefined).length;

function clausesInWords(values) {
  const ids = [...new Set(values.map(({ source }) => source))];
  const own = ids.filter((id) => !Object.hasOwn(clauses, id)).length;
  const parts = sourceDocuments
    .map(({ policy }) => [
      policy,
      ids.filter((id) => Object.hasOwn(clauses, id) && documentOf(id).policy === policy),
    ])
    .filter(([, cited]) => cited.length > 0)
    .map(([policy, cited]) => `${cited.length} of ${policy}`);
  return `${ids.length}: ${[...parts, ...(own > 0 ? [`${own} of its own`] : [])].join(', ')}`;
}

/** How many rows, and how they are named; for tables by severity how many there are for each. */
function rowsInWords(section) {
  if (Array.isArray(section)) return String(section.length);
  const rows = Object.entries(section);
  if (rows.every(([name]) => severities.includes(name)))
    return rows.map(([name, inner]) => `${name} ${Object.keys(inner).length}`).join(', ');
  return `${rows.length}: ${rows.map(([name]) => name).join(', ')}`;
}
