import type { Page } from 'playwright-core';

interface Value {
  readonly value?: string | number | boolean;
}
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
}

/** Roles that say nothing, unless what is in them is said when it changes. */
const silent = [
  'none',
  'generic',
  'InlineTextBox',
  'LineBreak',
  'RootWebArea',
  'MenuListPopup',
  'LabelText',
  'Legend',
];
/** They name something else, where their texts are said. */
const naming = ['LabelText', 'Legend'];
/** Roles that are named by what is in them: it need not be said twice. */
const namedByContent = ['button', 'link', 'heading', 'tab', 'option', 'radio', 'checkbox', 'term'];
/** What is said of an element besides its role and name, where it is not as usual. */
const told = [
  'level',
  'checked',
  'selected',
  'expanded',
  'pressed',
  'required',
  'invalid',
  'readonly',
  'disabled',
  'live',
  'modal',
  'busy',
  'hasPopup',
];

const isUsual = (value: Value['value']): boolean => value === false || value === 'false' || value === '';

/** What the browser tells assistive technology of a page: a line an element, indented as they contain each other. */
export async function outlineOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const write = (node: AxNode | undefined, depth: number, said: string | undefined): readonly string[] => {
    if (!node) return [];
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    const isLive = node.properties?.some(({ name }) => name === 'live') ?? false;
    const isSilent = node.ignored || (silent.includes(role) && !isLive);
    const isText = role === 'StaticText';
    const isSaid = name === '' || said === undefined || said.includes(name);
    const own = isText && !isSaid ? [`${'  '.repeat(depth)}“${name}”`] : [];
    const line = isSilent || isText ? own : [`${'  '.repeat(depth)}${describe(role, name, node)}`];
    const inner = naming.includes(role)
      ? undefined
      : namedByContent.includes(role)
        ? name
        : isSilent
          ? said
          : '';
    const below = (node.childIds ?? []).flatMap((id) =>
      write(byId.get(id), line.length > 0 && !isText ? depth + 1 : depth, inner),
    );
    return [...line, ...below];
  };
  return `${write(nodes[0], 0, '').join('\n')}\n`;
}

function describe(role: string, name: string, { description, properties = [] }: AxNode): string {
  const facts = properties
    .filter((each) => told.includes(each.name) && !isUsual(each.value.value))
    .map((each) =>
      each.value.value === true || each.value.value === 'true'
        ? each.name
        : `${each.name}=${String(each.value.value)}`,
    );
  const more = description?.value ? ` – ${String(description.value).replace(/\s+/g, ' ')}` : '';
  return `${role}${name && ` “${name}”`}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}${more}`;
}
