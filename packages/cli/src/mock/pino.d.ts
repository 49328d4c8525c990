/** The part of pino that Prism's types name; pino 6 has no types of its own. */
declare module 'pino' {
  export interface Logger {
    readonly level: string;
    child(bindings: Readonly<Record<string, unknown>>): Logger;
  }

  export interface LoggerOptions {
    readonly level?: string;
  }

  export interface DestinationStream {
    write(line: string): void;
  }
}
