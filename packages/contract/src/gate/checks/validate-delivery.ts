import { appendPointer, followReference, type OpenApiDocument, type Parameter, type Reference } from '@concordat/specs';
import { quote } from '../../exchange/describe-value.ts';
import { schemaValidatorsOf } from '../../exchange/schema-validators.ts';
import { typedReaderOf } from '../../exchange/typed-text.ts';
import type { Delivery } from '../world/receiver.ts';

/** What of a delivery is not as the contract has it. */
export interface DeliveryFault {
  /** JSON pointer, below `/headers` or `/body`. */
  readonly pointer: string;
  readonly expected: string;
  readonly actual: string;
}

/** Compares a delivery with what the contract says about the event: the headers, and the envelope. */
export function validateDelivery(document: OpenApiDocument, event: string, delivery: Delivery): DeliveryFault[] {
  const operation = document.webhooks?.[event]?.post;
  if (!operation) return [];
  const at = appendPointer('', 'webhooks', event, 'post');
  return [
    ...(operation.parameters ?? []).flatMap((_, index) =>
      headerFaults(document, appendPointer(at, 'parameters', String(index)), operation.parameters?.[index], delivery),
    ),
    ...bodyFaults(document, appendPointer(at, 'requestBody', 'content', 'application/json', 'schema'), delivery),
  ];
}

function headerFaults(
  document: OpenApiDocument,
  place: string,
  given: Parameter | Reference | undefined,
  { headers }: Delivery,
): DeliveryFault[] {
  if (!given) return [];
  const reference = (given as Partial<Reference>).$ref;
  const { name, required, schema } = followReference<Parameter>(document, given);
  const pointer = appendPointer('/headers', name.toLowerCase());
  const value = headers[name.toLowerCase()];
  if (value === undefined) {
    return required ? [{ pointer, expected: `a header ${name}`, actual: 'no such header' }] : [];
  }
  const schemaPointer = appendPointer(reference === undefined ? place : reference.slice(1), 'schema');
  const typed = typedReaderOf(document, schema, true)([value]);
  return schemaValidatorsOf(document)(schemaPointer)(typed).map(({ expected, actual }) => {
    return { pointer, expected, actual };
  });
}

function bodyFaults(document: OpenApiDocument, schemaPointer: string, { body, headers }: Delivery): DeliveryFault[] {
  const pointer = '/body';
  const mediaType = headers['content-type'] ?? 'none';
  const wrongType = /^application\/json\b/i.test(mediaType)
    ? []
    : [{ pointer: '/headers/content-type', expected: '"application/json"', actual: quote(mediaType) }];
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return [...wrongType, { pointer, expected: 'JSON', actual: quote(body) }];
  }
  const failures = schemaValidatorsOf(document)(schemaPointer)(value);
  return [
    ...wrongType,
    ...failures.map((failure) => {
      return { pointer: `${pointer}${failure.pointer}`, expected: failure.expected, actual: failure.actual };
    }),
  ];
}
