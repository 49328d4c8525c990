import { InvalidArgumentError } from 'commander';

/** Makes a commander parser for whole numbers between two bounds. */
export function parseWholeNumber(lowest: number, highest: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= lowest && number <= highest) return number;
    throw new InvalidArgumentError(`Give a whole number from ${lowest} to ${highest}.`);
  };
}
