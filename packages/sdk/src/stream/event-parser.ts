/** What a blank line of an event stream ends. */
export interface StreamMessage {
  /** The last id that was told, by this message or an earlier one; empty before there was any. */
  readonly id: string;
  /** @default 'message' */
  readonly type: string;
  /** Absent where a message carries nothing but its id. */
  readonly data: string | undefined;
}

/** Characters that a line, or all the data of a message, may have: a server gone mad must not fill the memory. */
export const longestMessage = 65_536;

/**
 * Reads an event stream (WHATWG HTML, 9.2.6) piece by piece, wherever the pieces are cut.
 *
 * @returns the function that takes the next piece; it throws a `RangeError` when a message is too long
 * @example
 * const take = createEventParser(({ type, data }) => console.log(type, data));
 * take('event: chan');
 * take('ged\ndata: {}\n\n'); // changed {}
 */
export function createEventParser(tell: (message: StreamMessage) => void): (piece: string) => void {
  let begun = false;
  let afterReturn = false;
  let rest = '';
  let id = '';
  let type = '';
  let data: string | undefined;

  /** What a field of a message does; those that nobody knows are passed over. */
  const fields: Readonly<Record<string, (value: string) => void>> = {
    event: (value) => (type = value),
    data: (value) => {
      data = data === undefined ? value : `${data}\n${value}`;
      if (data.length > longestMessage) throw tooLong();
    },
    id: (value) => {
      if (!value.includes('\0')) id = value;
    },
  };

  function takeLine(line: string): void {
    if (line === '') return endMessage();
    // A comment: the stream lives.
    if (line.startsWith(':')) return;
    const colon = line.indexOf(':');
    const [name, value] = colon < 0 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1)];
    if (Object.hasOwn(fields, name)) fields[name]!(value.startsWith(' ') ? value.slice(1) : value);
  }

  function endMessage(): void {
    const message = { id, type: type || 'message', data };
    type = '';
    data = undefined;
    tell(message);
  }

  return (piece) => {
    let text = piece;
    if (text === '') return;
    if (!begun) {
      begun = true;
      if (text.startsWith('\uFEFF')) text = text.slice(1);
    }
    // The line has been ended by the CR already.
    if (afterReturn && text.startsWith('\n')) text = text.slice(1);
    afterReturn = text.endsWith('\r');
    const lines = (rest + text).split(/\r\n|\r|\n/);
    rest = lines.pop()!;
    if (rest.length > longestMessage) throw tooLong();
    lines.forEach(takeLine);
  };
}

const tooLong = (): RangeError => new RangeError(`A message has more than ${longestMessage} characters.`);
