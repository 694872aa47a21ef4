import type { ClauseId } from './index.ts';

const pledges = 'A promise in words: it is printed with the policy, and nothing about it can be computed.';
const fields = 'The policies say what is asked and of whom; the forms do not follow them yet.';
const evidence = 'The form names the papers that show the count; no count is recorded on a case yet.';
const roles = 'The policies name the role and what it sees; who sees what is not decided by them yet.';
const summary =
  'The policies name who writes, signs and receives it; the monthly summary itself is not built yet.';
const assessment = 'The policies name what is judged; people, departments and stations are not assessed yet.';
const routing = 'The policies say where a case goes; so far only those told at once are found by it.';
const outcomes = 'The policies state what can follow; nothing proposes, decides or settles it yet.';
const channels = 'The policies say who takes what comes this way; so far only the web form is served.';
const routines = 'The policies say how often and by whom; nothing reminds of it or records it yet.';
const commitments = 'The policies hold the standard; what happened is not compared with it yet.';
const retention = 'The policies say how long something is kept; nothing erases it by itself yet.';
const visits = 'The policies say who is visited how often; no plan of visits is made yet.';
const surveys =
  'The policies say when customers are asked, and by when forms come back; rounds are not run yet.';
const switches = 'The policies can switch it off; what it would switch is not built yet.';
const ladders = 'The policies say who hears of what is late, and when; nothing climbs the ladder yet.';

const loading = 'The policy holds the form of loading; what was loaded is not compared with it yet.';
const confirmation =
  'It is printed with the policy as a promise; no consent or count is recorded on a case yet.';

/**
 * Clauses that nothing acts on yet, and why. A policy may state them: that is data, until code asks for it. An entry goes as
 * soon as code does.
 */
export const notImplemented: Partial<Record<ClauseId, string>> = {
  'XF-2.1': roles,
  'XF-2.2': fields,
  'XF-2.3': assessment,
  'XF-2.4': summary,
  'XF-2.9': fields,
  'XF-3.1': outcomes,
  'XF-3.2': outcomes,
  'XF-3.3': outcomes,
  'XF-4.1': pledges,
  'XF-4.2': outcomes,

  'WF-2': fields,
  'WF-3.1': roles,
  'WF-4.1.1': channels,
  'WF-4.6.1': routines,
  'WF-4.6.2': routines,
  'WF-5.3.2': commitments,
  'WF-5.4.2': outcomes,
  'WF-6.1.1': routines,
  'WF-6.1.2': routines,
  'WF-6.2.1': outcomes,
  'WF-6.2.2': outcomes,
  'WF-6.2.3': routines,

  'CS-1.1': commitments,
  'CS-1.4': outcomes,
  'CS-1.5': outcomes,
  'CS-3.3': pledges,
  'CS-4.2': assessment,
  'CS-4.3': routing,
  'CS-4.4': retention,
  'CS-4.5': assessment,
  'CS-4.6': routines,
  'CS-5.1': fields,
  'CS-5.4': visits,
  'CS-5.5': surveys,
  'CS-5.7': outcomes,
  'CS-5.8': summary,
  'CS-5.9': routines,
  'CS-5.11': pledges,
  'CS-5.12': routines,
  'CS-7.2': outcomes,
  'CS-7.3': outcomes,
  'CS-7.4': outcomes,
  'CS-7.6': loading,
  'CS-7.8': outcomes,
  'CS-7.9': routines,
  'CS-7.10': commitments,
  'CS-7.11': outcomes,
  'CS-7.12': surveys,
  'CS-7.13': evidence,
  'CS-7.14': pledges,
  'CS-7.16': visits,
  'CS-7.17': confirmation,
  'CS-7.18': pledges,
  'CS-7.19': pledges,
  'CS-7.20': pledges,
  'CS-7.22': confirmation,

  'SH-1': commitments,
  'SH-3': assessment,
  'SH-4': switches,
  'SH-5': visits,
  'SH-6': assessment,
  'SH-9': commitments,
  'SH-10': commitments,
  'SH-11': summary,
  'SH-12': ladders,

  'LA-1.2': fields,
  'LA-2.1': visits,
  'LA-2.6': surveys,
  'LA-2.7': routines,
  'LA-3.1': commitments,
  'LA-3.2': pledges,
  'LA-3.3': outcomes,
  'LA-5.7': outcomes,
};

/** Clauses of which code acts on a part; what still waits, and why. */
export const partlyImplemented: Partial<Record<ClauseId, string>> = {
  'CS-7.5':
    'The ten minutes of the report hotline are a due time; the minutes a ton, the explanation of a longer wait and the order of the queue are stated, and not compared with what happened.',
  'XF-1.1': 'A case keeps in which role somebody reports; no form asks for it yet.',
  'XF-2.8': 'Whoever signs stands aside where they are accused; the monthly summary is not built yet.',
  'WF-3.4': 'Time limits are watched and escalated to it; nothing is tied to pay or promotion yet.',
  'WF-5.3.1': 'Suggestions of employees are taken and handled; nothing proposes a reward yet.',
  'CS-3.1': 'Who may see a case is decided for each; reads of personal data are not logged yet.',
};
