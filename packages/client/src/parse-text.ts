/** Reads JSON; what is none stays text, and no text is `undefined`. */
export function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
}
