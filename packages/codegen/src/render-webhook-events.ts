import type { OpenApiDocument } from '@concordat/specs';
import { docComment } from './doc-comment.ts';
import { fileHeader } from './file-header.ts';
import { stringLiteral } from './literal.ts';
import { webhookModel } from './webhook-model.ts';

/** Renders the events of webhooks by their names, and their union unless the contract has one of its own. */
export function renderWebhookEvents(document: OpenApiDocument): string {
  const schemas = document.components?.schemas ?? {};
  const events = Object.entries(document.webhooks ?? {}).map(([type, item]) => {
    const model = webhookModel(document, type, item);
    return { type, model, comment: docComment([schemas[model]?.description ?? ''], [], '  ') };
  });
  if (events.length === 0) return `${fileHeader}export {};\n`;
  const models = events.map(({ model }) => `  ${model},\n`).sort();
  const members = events.map(({ type, model, comment }) => `${comment}  ${stringLiteral(type)}: ${model};\n`);
  return [
    `${fileHeader}import type {\n${models.join('')}} from './models.ts';\n\n`,
    `${docComment(['Every documented event of a webhook by its name.'])}export interface WebhookEvents {\n${members.join('')}}\n`,
    ...('WebhookEvent' in schemas
      ? []
      : [
          `\n${docComment(['Any documented event of a webhook; `type` says which.'])}export type WebhookEvent = WebhookEvents[keyof WebhookEvents];\n`,
        ]),
  ].join('');
}
