interface StreamEventText {
  /** From where a reader goes on after a break. Without it, from where it would have before. */
  readonly id?: number | undefined;
  readonly event?: 'changed' | 'reset';
  readonly data?: object;
}

/** An event as it stands in the stream. One without data tells its id only. */
export const eventText = ({ id, event, data }: StreamEventText): string =>
  [
    ...(id === undefined ? [] : [`id: ${id}`]),
    ...(event === undefined ? [] : [`event: ${event}`]),
    ...(data === undefined ? [] : [`data: ${JSON.stringify(data)}`]),
    '\n',
  ].join('\n');
