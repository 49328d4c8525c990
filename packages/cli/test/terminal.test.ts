import { describe, expect, test } from 'vitest';
import { createTerminal, type OutputStream } from '../src/terminal.ts';

function fakeStream(properties: Partial<OutputStream> = {}): OutputStream & { readonly written: string } {
  let written = '';
  return {
    get written() {
      return written;
    },
    write: (text: string) => {
      written += text;
    },
    ...properties,
  };
}

const tty = { isTTY: true, columns: 40, hasColors: () => true };

describe('colour', () => {
  test('is used on a terminal that has it', () => {
    const terminal = createTerminal(fakeStream(tty), fakeStream());
    expect(terminal.color).toBe(true);
    expect(terminal.style('red', 'x')).toBe('\u001b[31mx\u001b[39m');
  });

  test.each([
    ['the terminal has none, or `NO_COLOR` is set', { ...tty, hasColors: (): boolean => false }],
    ['the output is no terminal', { hasColors: (): boolean => true }],
  ])('is not used when %s', (_when, stream) => {
    const terminal = createTerminal(fakeStream(stream), fakeStream());
    expect(terminal.color).toBe(false);
    expect(terminal.style('red', 'x')).toBe('x');
  });
});

describe('progress', () => {
  test('is written over and cut to the width', () => {
    const stderr = fakeStream(tty);
    const terminal = createTerminal(fakeStream(), stderr);
    terminal.progress('x'.repeat(100));
    terminal.progress();
    expect(stderr.written).toBe(`\r\u001b[2K${'x'.repeat(39)}\r\u001b[2K`);
  });

  test('is shown to people only', () => {
    const stderr = fakeStream();
    createTerminal(fakeStream(tty), stderr).progress('x');
    expect(stderr.written).toBe('');
  });
});

describe('a hidden secret', () => {
  test('is written nowhere, in JSON neither', () => {
    const [stdout, stderr] = [fakeStream(), fakeStream({ isTTY: true })];
    const terminal = createTerminal(stdout, stderr);
    const secret = 'k"e\\y-123';
    terminal.hide(secret);
    terminal.print(`a ${secret} b ${JSON.stringify(secret)}`);
    terminal.tell(secret);
    terminal.progress(secret);
    expect(stdout.written).toBe('a [redacted] b "[redacted]"\n');
    expect(stderr.written).toBe('[redacted]\n\r\u001b[2K[redacted]');
  });
});
