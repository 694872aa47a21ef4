import {
  asIfReceived,
  assessSeverity,
  compileCalendar,
  deadlines,
  matterOf,
  readingOf,
  type Calendar,
  type Classification,
  type EpochMs,
  type Language,
} from '@redress/rules';
import type { Classifier, Lexicon } from '@redress/rules/classification';
import type { Preview, Previewed } from './client.ts';
import type { PortalProfile } from './contract/index.ts';
import { loadChunk } from './load-chunk.ts';

/** A language's words are loaded when the first text in it is typed. */
const lexicons: Readonly<Record<Language, () => Promise<{ readonly lexicon: Lexicon }>>> = {
  en: () => import('@redress/rules/lexicons/en'),
  'zh-Hans': () => import('@redress/rules/lexicons/zh-Hans'),
  'zh-Hant': () => import('@redress/rules/lexicons/zh-Hant'),
  id: () => import('@redress/rules/lexicons/id'),
};

/** Lets the browser see to what waits, such as a key, where it can: each step of a first preview takes a while. */
const breathe = async (): Promise<void> => (globalThis as { scheduler?: Scheduler }).scheduler?.yield?.();

/** When there is nothing else to do, where the platform can tell, and how long that lasts. */
const idle = (): Promise<Partial<IdleDeadline> | undefined> =>
  new Promise((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve));

/** Takes all steps of a work, as many at a time as there is idle time for. */
async function takeWhenIdle(steps: Iterator<void>): Promise<void> {
  for (;;) {
    const deadline = await idle();
    do if (steps.next().done) return;
    while (deadline?.timeRemaining?.());
  }
}

export interface Previewer {
  /** Loads what texts in these languages need, while there is a connection, and reads the words in when there is time. */
  prepare(languages: readonly Language[]): Promise<void>;
  /** Rejects when the code for the text's language cannot be loaded. */
  preview(complaint: Previewed, profile: PortalProfile, at: EpochMs): Promise<Preview>;
}

/** Says what will happen with a complaint, with the same rules as the server, before anything is sent. */
export function createPreviewer(): Previewer {
  const classifiers = new Map<Language, Classifier>();
  const calendarsOf = memoiseLast((specs: PortalProfile['calendars']): Record<string, Calendar> =>
    Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, compileCalendar(spec)])),
  );

  const loadCode = () => loadChunk(() => import('@redress/rules/classification'));

  async function classifierOf(lang: Language): Promise<Classifier> {
    const known = classifiers.get(lang);
    if (known) return known;
    const [{ createClassifier }, { lexicon }] = await Promise.all([loadCode(), loadChunk(lexicons[lang])]);
    const made = createClassifier({ lexicons: [lexicon] });
    classifiers.set(lang, made);
    return made;
  }

  async function classify(text: string, policy: PortalProfile['policy']): Promise<Classification> {
    const { detectLanguage } = await loadCode();
    const lang = detectLanguage(text);
    const classifier = await classifierOf(lang);
    await breathe();
    return classifier.classify(text, { lang, policy });
  }

  return {
    prepare: async (languages) => {
      await Promise.all(languages.map(classifierOf));
      for (const lang of languages) await takeWhenIdle((await classifierOf(lang)).prepare({ lang }));
    },
    preview: async ({ text, facts = {}, ...chosen }, profile, at) => {
      const { policy } = profile;
      const classification = await classify(text, policy);
      await breathe();
      const { kind, issue } = matterOf(chosen, classification);
      const reading = readingOf(classification, chosen);
      const { value: severity, raisedBy, because } = assessSeverity(facts, reading, policy);
      const calendars = calendarsOf(profile.calendars);
      const due = deadlines(asIfReceived(severity, at, kind), { at, policy, calendars }).value;
      await breathe();
      return {
        classification,
        kind,
        issue,
        severity,
        raisedBy,
        because,
        deadlines: due.filter(({ promised }) => promised),
        timeZone: calendars['office']?.timeZone ?? 'UTC',
      };
    },
  };
}

function memoiseLast<A, R>(compute: (argument: A) => R): (argument: A) => R {
  let last: { readonly argument: A; readonly result: R } | undefined;
  return (argument) => {
    if (last?.argument !== argument) last = { argument, result: compute(argument) };
    return last.result;
  };
}
