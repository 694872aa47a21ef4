import { customerView, decide, evolve, explain, fold, policies } from '@redress/rules';
import type { Case, CaseEvent, Command } from '@redress/rules';
import { checkPolicy } from '../src/case/model/check-policy.cases.ts';
import { historiesOf } from '../src/case/model/histories.cases.ts';
import { contextAt } from '../src/case/model/setting.cases.ts';

/** The life of a case: how fast it is folded from its events, decided on, shown, and gone through in all its states. */

const perSecond = (count: number, milliseconds: number): string =>
  `${Math.round((count / milliseconds) * 1_000).toLocaleString('en')} a second`;

/** The middle one of five runs, after one that only warms up. */
function median(work: () => number): string {
  work();
  const runs = Array.from({ length: 5 }, () => {
    const began = performance.now();
    const count = work();
    return { count, took: performance.now() - began };
  }).sort((a, b) => a.took / a.count - b.took / b.count);
  const { count, took } = runs[2]!;
  return perSecond(count, took);
}

const made = Object.values(policies).map((policy) => ({ policy, histories: historiesOf(policy, 600) }));
const histories = made.flatMap((each) => each.histories);
const events = histories.reduce((sum, { length }) => sum + length, 0);
console.log(
  `${histories.length.toLocaleString('en')} cases of ${made.length} policies with ${events.toLocaleString('en')} events, ` +
    `${(events / histories.length).toFixed(1)} a case`,
);
const oneByOne = (history: readonly CaseEvent[]): Case => history.reduce<Case | null>(evolve, null)!;
for (const [name, replay] of [
  ['folded', fold],
  ['evolved one by one', oneByOne],
] as const) {
  const replayed = median(() => {
    let versions = 0;
    for (let i = 0; i < 10; i++) for (const history of histories) versions += replay(history).version;
    return versions;
  });
  console.log(`events ${name}: ${replayed} (wanted: 1,000,000)`);
}

/** Cases as they stood when something happened to them, with what was commanded then. */
const momentsBefore = (type: CaseEvent['type'], commandFor: (current: Case, event: CaseEvent) => Command) =>
  made.flatMap(({ policy, histories: all }) =>
    all.flatMap((history) => {
      const i = history.findIndex((event) => event.type === type);
      if (i < 1) return [];
      const event = history[i]!;
      const current = fold(history.slice(0, i));
      return [{ current, context: contextAt(event.recordedAt, policy), command: commandFor(current, event) }];
    }),
  );

const commandOf =
  (type: Command['type'], data: unknown) =>
  (_: Case, { actor }: CaseEvent) =>
    ({ type, actor: { roles: [actor.role], id: actor.id }, data }) as Command;
const content = { ref: 'text', hash: '0'.repeat(64) };
const commands = {
  confirm: momentsBefore('confirmed', ({ issue, severity, kind }, event) =>
    commandOf('confirm', { issue, severity, kind })({} as Case, event),
  ),
  'ask-information': momentsBefore('information-asked', commandOf('ask-information', { content })),
  'report-progress': momentsBefore('progress-reported', commandOf('report-progress', { content })),
  answer: momentsBefore('answered', commandOf('answer', { content })),
  resolve: momentsBefore('resolved', commandOf('resolve', { content })),
  rate: momentsBefore('rated', commandOf('rate', { satisfied: true })),
};
for (const [name, moments] of Object.entries(commands)) {
  let done = 0;
  const decided = median(() => {
    done = 0;
    for (const { current, command, context } of moments) if (decide(current, command, context).ok) done++;
    return moments.length;
  });
  console.log(`“${name}” decided: ${decided} (${done} of ${moments.length} cases)`);
}

const moments = Object.values(commands).flat();
for (const [name, show] of [
  ['customerView', customerView],
  ['explain', explain],
] as const) {
  const shown = median(() => {
    for (const { current, context } of moments) show(current, context);
    return moments.length;
  });
  console.log(`${name}: ${shown}`);
}

for (const [name, policy] of Object.entries(policies)) {
  const began = process.cpuUsage();
  const { walks, states, transitions } = checkPolicy(policy);
  const { user, system } = process.cpuUsage(began);
  console.log(
    `all that can come about under ${name}: ${states.toLocaleString('en')} states in ${walks} walks, ` +
      `${transitions.toLocaleString('en')} transitions, ${((user + system) / 1e6).toFixed(1)} s of one core`,
  );
}
