import type { ErrorObject } from 'ajv';

/** Says why a value does not match its schema, as "expected …, found …", one sentence per reason. */
export function explain(errors: readonly ErrorObject[]): string {
  // Reasons inside the branches of a `oneOf` are only of interest together: no branch matches, for these reasons.
  const reasons = errors.filter(({ keyword }) => keyword !== 'oneOf' && keyword !== 'anyOf').map(explainOne);
  const overlaps = errors
    .filter(({ keyword, params }) => keyword === 'oneOf' && params['passingSchemas'])
    .map(explainOne);
  return [...new Set([...reasons, ...overlaps])].join('; ');
}

function explainOne({ keyword, instancePath, params, schema, data }: ErrorObject): string {
  const place = instancePath === '' ? '' : `${instancePath}: `;
  switch (keyword) {
    case 'type':
      return `${place}expected ${[schema].flat().join(' or ')}, found ${show(data)}`;
    case 'const':
      return `${place}expected ${show(schema)}, found ${show(data)}`;
    case 'enum':
      return `${place}expected one of ${(schema as unknown[]).map(show).join(', ')}, found ${show(data)}`;
    case 'required':
      return `${place}expected the property "${params['missingProperty']}", found ${names(data)}`;
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const name = params['additionalProperty'] ?? params['unevaluatedProperty'];
      return `${place}expected no property "${name}", found it`;
    }
    case 'oneOf':
      return `${place}expected exactly one variant to match, found that ${(params['passingSchemas'] as number[]).map((index) => index + 1).join(' and ')} do`;
    default:
      return `${place}expected ${keyword} ${show(schema)}, found ${show(data)}`;
  }
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function names(value: unknown): string {
  const keys = Object.keys(Object(value));
  return keys.length === 0 ? 'none' : keys.map((key) => `"${key}"`).join(', ');
}
