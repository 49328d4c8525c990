import { appendPointer, type OpenApiDocument, type Operation } from '@concordat/specs';
import { quote } from './describe-value.ts';
import type { EchoSource } from './echo.ts';
import type { ExchangeResponse } from './exchange.ts';
import { headerText } from './headers.ts';
import type { SchemaValidator } from './schema-validators.ts';
import { validateBody } from './validate-body.ts';
import { validateHeaders } from './validate-headers.ts';
import type { Violation } from './violation.ts';
import { collectViolations } from './violation-collector.ts';

/** A status, and where a redirect leads. */
function describeStatus({ status, headers }: ExchangeResponse): string {
  const location = status >= 300 && status < 400 ? headerText(headers, 'location') : undefined;
  return location === undefined ? String(status) : `${status} to ${quote(location)}`;
}

/** Checks a reply against the one its operation declares for its status. */
export function validateResponse(
  document: OpenApiDocument,
  operation: Operation,
  response: ExchangeResponse,
  validatorAt: (pointer: string) => SchemaValidator,
  sent?: EchoSource,
): readonly Violation[] {
  const collector = collectViolations(operation, 'response');
  const reply = operation.replies.find(({ status }) => status === response.status);
  if (!reply) {
    collector.add({
      in: 'status',
      rule: 'undocumented',
      pointer: '/status',
      specPointer: appendPointer(operation.pointer, 'responses'),
      expected: `one of ${operation.replies.map(({ status }) => status).join(', ')}`,
      actual: describeStatus(response),
    });
    return collector.violations;
  }
  const headers = Object.entries(reply.headers)
    // OpenAPI leaves `Content-Type` to the media types.
    .filter(([name]) => name.toLowerCase() !== 'content-type')
    .map(([name, header]) => ({ ...header, name }));
  validateHeaders(headers, response.headers, document, validatorAt, collector);
  const declared = { content: reply.content, required: true, pointer: reply.pointer };
  validateBody(declared, response, validatorAt, collector, sent);
  return collector.violations;
}
