import { regenerateCommand } from './file-header.ts';

/** Renders the note that keeps people from editing the folder. */
export function renderReadme(): string {
  return `# Generated code: do not edit

\`@concordat/codegen\` writes this folder from the vendor's contract in \`specs/\`, and whatever else is in it is removed.
Change the contract, then run this in the root of the repository:

\`\`\`sh
${regenerateCommand}
\`\`\`

\`npm run check:generated\` names every file that no longer follows from the contract.

| file                | holds                                                                     |
| ------------------- | ------------------------------------------------------------------------- |
| \`schema.ts\`         | all types of the contract, in the form openapi-fetch reads                |
| \`models.ts\`         | a name for each named schema                                              |
| \`resources.ts\`      | the methods with their documentation, inputs, outputs and error codes     |
| \`webhook-events.ts\` | the events of webhooks by their names                                     |
| \`operations.ts\`     | what is needed at run time: where each field goes and which limits it has |
`;
}
