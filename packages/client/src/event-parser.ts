/** The data that ends a stream. It is not an event. */
export const endMark = '[DONE]';

/** Longest event, in characters. A stream may go on for ever, an event must not: it has to fit into memory. */
export const longestEvent = 10_485_760;

/**
 * Makes what finds the events that end in the next part of a text, as HTML defines the format. Of what an event may have, only
 * `event` and `data` are read: nobody reconnects here.
 *
 * @param refuse Makes the error of an event that is too long.
 */
export function createEventParser(
  refuse: () => Error,
): (text: string) => readonly { readonly event: string; readonly data: string }[] {
  let rest = '';
  let event = '';
  let data: string[] = [];
  let size = 0;
  return (text) => {
    // A carriage return at the end may be one half of a line's end.
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    const found: { event: string; data: string }[] = [];
    for (const line of lines) {
      const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
      size += line.length + 1;
      if (field === 'event') event = value;
      else if (field === 'data') data.push(value);
      // The mark may stand on a line of its own, which no field of an event does.
      else if (line === endMark) found.push({ event, data: endMark });
      else if (line === '') {
        if (data.length > 0) found.push({ event: event || 'message', data: data.join('\n') });
        event = '';
        data = [];
        size = 0;
      }
    }
    if (size + rest.length > longestEvent) throw refuse();
    return found;
  };
}
