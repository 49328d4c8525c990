/** How deep a body may be nested: far more than any operation asks for, and far less than what overflows the stack. */
export const nestingLimit = 500;

/** Whether JSON is nested deeper than {@link nestingLimit}. Only what has that many brackets is looked at more closely. */
export function isNestedTooDeep(json: string): boolean {
  if (!hasBrackets(json, nestingLimit)) return false;
  let depth = 0;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > nestingLimit) return true;
  }
  return false;
}

function hasBrackets(json: string, more: number): boolean {
  let count = 0;
  for (const bracket of '[{') {
    for (let at = json.indexOf(bracket); at >= 0; at = json.indexOf(bracket, at + 1)) {
      count += 1;
      if (count > more) return true;
    }
  }
  return false;
}
