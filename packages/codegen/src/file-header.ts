/** The command that writes every generated file anew. */
export const regenerateCommand = 'npm run generate';

/** What every generated source file starts with. */
export const fileHeader = `// Generated from the contract in specs/. Do not edit: change the contract and run \`${regenerateCommand}\`.\n\n`;
