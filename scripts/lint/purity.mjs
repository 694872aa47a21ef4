const clock = 'The rules read no clock: take the instant as an argument (context.at).';
const zone = 'This asks for the time zone of the machine: use the calendar, or the UTC methods.';
const chance = 'The rules make nothing up: take ids and other chance as arguments (context.nextId).';
const world = 'The rules reach no network, storage, page or process: take what you need as an argument.';
const later = 'The rules do not wait: a timer is an instant that they return.';

const reasons = {
  [clock]: ['performance'],
  [chance]: ['crypto'],
  [world]: [
    ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'BroadcastChannel', 'Worker'],
    ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'],
    ...['window', 'document', 'navigator', 'location', 'self', 'global', 'globalThis'],
    ...['process', 'Buffer', 'require'],
  ],
  [later]: [
    ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
    ...['requestAnimationFrame', 'requestIdleCallback', 'scheduler'],
  ],
};

const localTime = '/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$/';

export const globals = Object.entries(reasons).flatMap(([message, names]) =>
  names.map((name) => ({ name, message })),
);

export const properties = [
  { object: 'Date', property: 'now', message: clock },
  { object: 'Temporal', property: 'Now', message: clock },
  { object: 'Math', property: 'random', message: chance },
];

export const syntax = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clock },
  { selector: 'CallExpression[callee.name="Date"]', message: clock },
  { selector: 'NewExpression[callee.name="Date"][arguments.length>1]', message: zone },
  { selector: `CallExpression[callee.property.name=${localTime}]`, message: zone },
];
