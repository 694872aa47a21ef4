/** What the queue of the desk says, its filter and the hand-over of many cases included. */
export const queue = {
  title: 'Cases',
  filter: 'Filter',
  empty: 'No open case. Everything has been dealt with.',
  loading: 'Loading the cases…',
  stale: 'The list cannot be refreshed at the moment. What you see may be old.',
  due: (step: string, duration: string) => `${step} due in ${duration}`,
  late: (step: string, duration: string) => `${step} ${duration} late`,
  nothingDue: 'Nothing due',
  unconfirmed: 'to be confirmed',
  photos: (count: number) => (count === 1 ? '1 file' : `${count} files`),
  erased: 'Text erased',
  waits: {
    customer: 'Waits for the customer',
    'take-over': 'Waits to be taken over',
  },
  keys: 'Arrow keys move through the list, Enter opens a case.',

  count: (count: number) => (count === 1 ? '1 case' : `${count} cases`),
  reset: 'Reset',
  hidden: (count: number) =>
    count === 1 ? 'The filter hides the only case.' : `The filter hides all ${count} cases.`,

  controls: {
    text: 'Number or words',
    stage: 'Stage',
    due: 'Due',
    waits: 'Waits for',
    confirmed: 'Classification',
    order: 'Order',
  },
  choices: {
    any: 'Any',
    several: 'Several',
    mine: 'Me',
    nobody: 'Nobody yet',
    late: 'Late',
    hour: 'Within an hour',
    day: 'Within 24 hours',
    us: 'Us',
    customer: 'The customer',
    'take-over': 'Being taken over',
    toConfirm: 'To be confirmed',
    confirmed: 'Confirmed',
    pressing: 'Most pressing',
    newest: 'Newest first',
    oldest: 'Oldest first',
    gravest: 'Gravest first',
  },

  views: {
    title: 'View',
    open: 'Open cases',
    all: 'All cases',
    unsaved: 'Own filter',
    saved: 'Saved views',
    save: 'Save this view…',
    rename: 'Rename…',
    remove: 'Delete',
    name: 'Name of the view',
    keep: 'Save',
    replace: 'Replace',
    cancel: 'Cancel',
    missing: 'Please give it a name.',
    taken: 'There is another view of this name.',
  },

  selection: {
    start: 'Select',
    end: 'Done',
    everything: 'All',
    nothing: 'None',
    chosen: (count: number) => `${count} selected`,
    hint: 'Choose the cases to hand over. With Shift, all up to the last one are chosen.',
    keys: 'Arrow keys move through the list, together with Shift they select, too. Space selects, Enter opens a case, Escape ends selecting.',
  },

  handOver: {
    title: (count: number) => (count === 1 ? 'Hand over 1 case' : `Hand over ${count} cases`),
    loading: 'Looking who can take over…',
    failed: 'Who can take over cannot be loaded.',
    some: (person: string, count: number, of: number) => `${person} (${count} of ${of})`,
    running: (done: number, of: number) => `${done} of ${of}`,
    progress: 'Handing over',
    done: (count: number, name: string) => `Handed over to ${name}: ${count}.`,
    left: (count: number) => `Not handed over: ${count}. They are still selected.`,
    conflict: (stage: string, owner: string) =>
      `Somebody has changed it in the meantime. Now: ${stage}; answers for it: ${owner}.`,
    unreachable: 'There was no answer. Handing it over again does no harm.',
  },
};

export type QueueTexts = typeof queue;
