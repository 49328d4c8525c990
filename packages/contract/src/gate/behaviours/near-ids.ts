/** Shorter ids are so dense that another record may have the one beside. */
const sparseFrom = 16;

/**
 * Ids that only a careless comparison takes for the given one: its beginning, its beginning with what a search takes for anything,
 * and one with more behind it. Where ids are short, only the last, since the others may be those of other records.
 */
export function nearIds(id: string): string[] {
  const longer = `${id}-concordat`;
  const start = id.slice(0, -1);
  return id.length < sparseFrom ? [longer] : [start, `${start}%`, longer];
}
