// What is used of `web-csv-toolbox/slim`. Its own declarations import each other without file extensions, which
// TypeScript does not follow under `nodenext`; `paths` in tsconfig.json puts this file in their place.

/** Reads CSV text in parts. */
export declare class FlexibleStringArrayCSVParser {
  constructor(options: {
    /** Without names, every row is handed over as it is. */
    readonly header: readonly [];
    /** Whether lines without any text are no rows. */
    readonly skipEmptyLines: boolean;
  });
  /** The rows that the text completes. Without `stream`, the text is the last. */
  parse(text: string, options: { readonly stream: boolean }): Iterable<readonly string[]>;
}
