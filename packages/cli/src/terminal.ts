import { styleText } from 'node:util';

/** Where a command writes, as far as it needs to know: `process.stdout` is one. */
export interface OutputStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  hasColors?(): boolean;
  write(text: string): unknown;
}

/** The colours in use. */
type Style = Parameters<typeof styleText>[0];

/** The only way out for everything a command says. */
export interface Terminal {
  /** Whether results are coloured. */
  readonly color: boolean;
  /** Width for results, in characters. */
  readonly columns: number;
  /** Writes a result, and a line break. */
  print(text: string): void;
  /** Writes about the work itself, to the error stream, and a line break. */
  tell(text: string): void;
  /** Shows how far the work is: on one line that is written over, and to people only. Without a text it is removed. */
  progress(text?: string): void;
  /** Colours a text where results are coloured. */
  style(style: Style, text: string): string;
  /** From now on a secret is never written: for messages of all kinds, as reports come without their key already. */
  hide(secret: string): void;
  /** A text without the secrets, for what is written elsewhere. */
  redact(text: string): string;
}

/** Shorter ones are no secrets, and hiding them would mutilate every text. */
const shortestSecret = 4;

/** Makes a terminal of two streams. Colours need a terminal that has them and no `NO_COLOR`. */
export function createTerminal(stdout: OutputStream, stderr: OutputStream): Terminal {
  const secrets = new Set<string>();
  const color = stdout.isTTY === true && stdout.hasColors?.() === true;
  const redact = (text: string) => [...secrets].reduce((shown, secret) => shown.replaceAll(secret, '[redacted]'), text);
  return {
    color,
    columns: stdout.columns ?? 80,
    print: (text) => void stdout.write(`${redact(text)}\n`),
    tell: (text) => void stderr.write(`${redact(text)}\n`),
    redact,
    progress: (text) => {
      if (!stderr.isTTY) return;
      stderr.write(`\r\u001b[2K${text === undefined ? '' : redact(text).slice(0, (stderr.columns ?? 80) - 1)}`);
    },
    style: (style, text) => (color ? styleText(style, text, { validateStream: false }) : text),
    hide: (secret) => {
      if (secret.length < shortestSecret) return;
      secrets.add(secret);
      secrets.add(JSON.stringify(secret).slice(1, -1));
    },
  };
}
