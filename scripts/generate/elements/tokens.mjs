/** A design token where styles read it: `var(--redress-accent, <default>)`. */
const use = /var\(\s*(--redress-[\w-]+)\s*/g;

/**
 * The design tokens that styles read, with what holds where a page does not set them.
 *
 * @param {string} text source of styles
 * @returns {Map<string, string | undefined>}
 */
export function tokensIn(text) {
  const found = new Map();
  for (const match of text.matchAll(use)) {
    const [, name] = match;
    found.set(name, found.get(name) ?? fallbackAt(text, match.index + match[0].length));
  }
  return found;
}

function fallbackAt(text, at) {
  if (text[at] !== ',') return undefined;
  let open = 1;
  let end = at;
  while (open > 0 && end < text.length) {
    end++;
    if (text[end] === '(') open++;
    if (text[end] === ')') open--;
  }
  return text
    .slice(at + 1, end)
    .replace(/\s+/g, ' ')
    .trim();
}
