import type { Oas3Rule } from '@redocly/openapi-core';
import { isCauseRule } from '../causes.ts';

interface Extension {
  /** Redocly's names of the objects it may stand on. */
  readonly on: readonly string[];
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
}

const extensions: Readonly<Record<string, Extension>> = {
  'x-docs': {
    on: ['Operation', 'Parameter', 'Response', 'Schema'],
    expected: '`documented` or `inferred`',
    accepts: (value) => value === 'documented' || value === 'inferred',
  },
  'x-permission': {
    on: ['Operation'],
    expected: 'the permission as the page words it',
    accepts: isText,
  },
  'x-idempotent': {
    on: ['Operation'],
    expected: '`true` or `false`',
    accepts: (value) => typeof value === 'boolean',
  },
  'x-webhooks': {
    on: ['Operation'],
    expected: 'a list of different event names such as `contact.deleted`',
    accepts: (value) =>
      Array.isArray(value) &&
      new Set(value).size === value.length &&
      value.every((event) => /^[a-z_]+(\.[a-z_]+)+$/.test(String(event))),
  },
  'x-rate-limit': {
    on: ['Root', 'Operation'],
    expected: 'a list of `{ requests, seconds }` with positive integers and, where it depends on one, a `plan`',
    accepts: (value) => Array.isArray(value) && value.length > 0 && value.every(isRateLimit),
  },
  'x-pagination': {
    on: ['Operation'],
    expected:
      '`{ page, size, rows }` and, where documented, `total` and `pages`: two fields of the request, places of the reply',
    accepts: isPagination,
  },
  'x-echoes': {
    on: ['Schema'],
    expected: 'a part of the request, such as `$request.path.id` or `$request.body#/name`',
    accepts: isPart,
  },
  'x-cause': {
    on: ['Example'],
    expected: '`{ rule }` or `{ rule, part }`, such as `{ rule: maxItems, part: "$request.body#/contact_ids" }`',
    accepts: isCause,
  },
};

/** Extensions are few, documented and of one form each. */
export const Extensions: Oas3Rule = () => ({
  any(node, { report, location, type }) {
    // In maps such as `properties` a key that starts with `x-` is a name, not an extension.
    if (!type.extensionsPrefix || typeof node !== 'object' || node === null) return;
    for (const [name, value] of Object.entries(node)) {
      if (!name.startsWith('x-')) continue;
      const extension = extensions[name];
      const place = location.child([name]);
      if (!extension) {
        const known = Object.keys(extensions).join(', ');
        report({ message: `"${name}" is not one of the extensions ${known}.`, location: place.key() });
      } else if (!extension.on.includes(type.name)) {
        report({ message: `"${name}" stands on ${extension.on.join(', ')} only, not here.`, location: place.key() });
      } else if (!extension.accepts(value)) {
        report({
          message: `"${name}": expected ${extension.expected}, found ${JSON.stringify(value)}.`,
          location: place,
        });
      }
    }
  },
});

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isPart(value: unknown): boolean {
  return /^\$request\.((path|query|header)\.[\w-]+|body#(\/[\w-]+)+)$/.test(String(value));
}

function isCause(value: unknown): boolean {
  const { rule, part, ...rest } = Object(value);
  return (
    isCauseRule(rule) &&
    (part === undefined || part === '$request.body' || isPart(part)) &&
    Object.keys(rest).length === 0
  );
}

function isRateLimit(value: unknown): boolean {
  const { plan, requests, seconds, ...rest } = Object(value);
  const counts = [requests, seconds].every((count) => Number.isInteger(count) && count > 0);
  return counts && (plan === undefined || isText(plan)) && Object.keys(rest).length === 0;
}

function isPagination(value: unknown): boolean {
  const { page, size, rows, total, pages, ...rest } = Object(value);
  const counts = [total, pages].filter((count) => count !== undefined);
  return [page, size, rows, ...counts].every(isText) && Object.keys(rest).length === 0;
}
