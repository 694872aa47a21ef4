const begin = '<!-- elements: made by "npm run generate" -->';
const end = '<!-- /elements -->';

/**
 * A page of the manual with its reference of the elements made anew.
 *
 * @param {string} page Markdown with the two marks between which the reference stands
 * @throws {Error} when it has not exactly one pair of them
 */
export function withReference(page, elements) {
  const parts = page.split(/<!-- elements: made by "npm run generate" -->|<!-- \/elements -->/);
  if (parts.length !== 3) throw new Error('The manual has no place for the reference of the elements.');
  const [before, , after] = parts;
  return `${before}${begin}\n\n${reference(elements)}\n\n${end}${after}`;
}

function reference(elements) {
  const shared = sharedSettings(elements);
  return [
    '### What several elements share',
    table(
      ['attribute', 'property', 'type', 'says', 'of'],
      [...shared].map(([row, tags]) => [
        ...row.split('\n'),
        tags.length === elements.length ? 'all' : tags.map(code).join(' '),
      ]),
    ),
    ...elements.map((element) => elementText(element, shared)),
    '### Design tokens',
    tokenTable(elements),
  ].join('\n\n');
}

/** The settings that more than one element has: their row → the elements. */
function sharedSettings(elements) {
  const rows = new Map();
  for (const element of elements)
    for (const setting of settingsOf(element)) {
      const row = settingRow(setting).join('\n');
      rows.set(row, [...(rows.get(row) ?? []), element.tagName]);
    }
  return new Map([...rows].filter(([, tags]) => tags.length > 1));
}

/** Attributes and properties in one row where they are the same thing. */
function settingsOf({ attributes, members }) {
  const said = new Map(attributes.map(({ name, description }) => [name, description]));
  const fields = members
    .filter(({ kind }) => kind === 'field')
    .map((field) => ({ ...field, description: said.get(field.attribute) ?? field.description }));
  const alone = attributes.filter(({ name }) => !fields.some(({ attribute }) => attribute === name));
  return [
    ...alone.map((attribute) => ({ ...attribute, attribute: attribute.name, name: undefined })),
    ...fields,
  ];
}

function elementText(element, shared) {
  const { tagName, description, members, events, slots, cssParts, module } = element;
  const settings = settingsOf(element)
    .map(settingRow)
    .filter((row) => !shared.has(row.join('\n')));
  const methods = members.filter(({ kind }) => kind === 'method');
  const named = ({ name, description }) => [code(name), description];
  return [
    `### \`<${tagName}>\``,
    `${description} From npm: \`import '@redress/widget/${module.split('/').at(-1).replace('.ts', '')}'\`.`,
    table(['attribute', 'property', 'type', 'says'], settings),
    table(
      ['method', 'does'],
      methods.map((method) => [code(signature(method)), method.description]),
    ),
    table(
      ['event', '`detail`', 'says'],
      events.map(({ name, type, description }) => [code(name), detailOf(type.text), description]),
    ),
    table(['slot', 'for'], slots.map(named)),
    table(['part', 'is'], cssParts.map(named)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const settingRow = ({ attribute, name, type, readonly, description }) => [
  attribute ? code(attribute) : '',
  name ? code(name) + (readonly ? ' (read only)' : '') : '',
  code(type.text.replace(/ \| undefined$/, '').replace(/^\((.*)\)$/, '$1')),
  description,
];

const signature = ({ name, parameters, return: { type } }) =>
  `${name}(${parameters.map((each) => `${each.name}${each.optional ? '?' : ''}: ${each.type.text}`).join(', ')}): ${type.text}`;

function detailOf(type) {
  const detail = /^CustomEvent<(.*)>$/.exec(type)[1];
  return detail === 'undefined' ? '' : code(detail);
}

function tokenTable(elements) {
  // The first that reads a token has the last word on it: the launcher, which comes with little, is the last.
  const tokens = new Map(
    elements
      .flatMap(({ cssProperties }) => cssProperties)
      .reverse()
      .map((each) => [each.name, each]),
  );
  const ofAll = ({ name }) =>
    elements.every(({ cssProperties }) => cssProperties.some((each) => each.name === name));
  const rank = (token) => (ofAll(token) ? 0 : 1);
  return table(
    ['token', 'where it is not set', 'is'],
    [...tokens.values()]
      .reverse()
      .sort((one, other) => rank(one) - rank(other))
      .map(({ name, default: value, description }) => [code(name), value ? code(value) : '', description]),
  );
}

const code = (text) => `\`${text}\``;
const cell = (text) => text.replaceAll('|', '\\|');

function table(head, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
