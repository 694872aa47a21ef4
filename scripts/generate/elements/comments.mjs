import ts from 'typescript';

/** The doc comment of a node: what it says, and its tags. */
export function commentOf(node) {
  const blocks = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const description = textOf(blocks.at(-1)?.comment);
  const tags = ts.getJSDocTags(node).map((tag) => ({ name: tag.tagName.text, text: textOf(tag.comment) }));
  return { description, tags };
}

const textOf = (comment) => (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ').trim();

/** Its first sentence. */
export const summaryOf = (description) => /^.*?[.!?](?=\s|$)/.exec(description)?.[0] ?? description;

/**
 * The tags of some names, read as `{type} name - description` with the type left out where there is none.
 *
 * @returns {{ name: string, type?: string, description: string }[]}
 */
export const namedTags = (tags, ...names) =>
  tags
    .filter(({ name }) => names.includes(name))
    .map(({ text }) => {
      const { type, name, description } =
        /^(?:\{(?<type>.*?)\}\s+)?(?<name>\S+)(?:\s+-\s+(?<description>.*))?$/.exec(text)?.groups ?? {};
      return { name, ...(type && { type }), description: description ?? '' };
    });
