import { listOperations, type OpenApiDocument, resolvePointer, vendors } from '@concordat/specs';
import { describe, expect, test } from 'vitest';
import { compareMethods } from '../src/compare-methods.ts';
import { planCases } from '../src/contract-case.ts';
import { vendorSubject } from '../src/vendor-subjects.ts';

/** The parts of a document that are read here, `$ref`s not yet followed. */
interface RawOperation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, RawReply | { readonly $ref: string }>>;
}

interface RawReply {
  readonly content?: Readonly<Record<string, { readonly examples?: object }>>;
}

/** Every declared reply by each of its examples, read from the document itself. */
function listDeclared(document: OpenApiDocument): string[] {
  return Object.values(document.paths).flatMap(({ parameters: _, ...methods }) =>
    Object.values<RawOperation>(methods).flatMap(({ operationId, responses }) =>
      Object.entries(responses).flatMap(([status, written]) => {
        const reply = '$ref' in written ? (resolvePointer(document, written.$ref) as RawReply) : written;
        const examples = Object.values(reply.content ?? {}).flatMap((media) => Object.keys(media.examples ?? {}));
        return (examples.length > 0 ? examples : ['']).map((example) => `${operationId} ${status} ${example}`);
      }),
    ),
  );
}

/** Written by hand, each over an operation. */
const inBulk: Readonly<Record<string, string>> = {
  leadlex: 'contacts.bulkDeleteAll',
  autosend: 'contactLists.removeAllContacts',
};

describe.each(vendors.map(vendorSubject))('$name', ({ name, document, createClient, overrides = {} }) => {
  const operations = listOperations(document);
  const client = createClient({ apiKey: 'k', baseUrl: 'http://127.0.0.1', projectId: undefined });

  test('has a method for every operation, and no other but the one for any number of ids', () => {
    const withoutOperation = [inBulk[name]];
    expect(compareMethods(operations, client)).toEqual({ withoutMethod: [], withoutOperation });
  });

  test('has a case for every example of every declared reply', () => {
    const planned = operations
      .flatMap((operation) => planCases(operation, overrides[operation.id]))
      .filter(({ forms, repeatsRequest }) => repeatsRequest && forms.length > 0)
      .map(({ operation, reply }) => `${operation.id} ${reply.status} ${reply.example ?? ''}`);
    const declared = listDeclared(document);
    expect(declared.length).toBeGreaterThan(0);
    expect(planned.toSorted()).toEqual(declared.toSorted());
  });

  test('has a case for every example of a request body', () => {
    const planned = new Map(
      operations.map((operation) => [
        operation.id,
        planCases(operation, overrides[operation.id]).map(({ request }) => request.name),
      ]),
    );
    for (const { id, requestBody } of operations) {
      const names = Object.values(requestBody?.content ?? {}).flatMap(({ examples }) => Object.keys(examples ?? {}));
      expect(planned.get(id), id).toEqual(expect.arrayContaining(names));
    }
  });

  test('has no override for what the contract does not have', () => {
    for (const [id, values] of Object.entries(overrides)) {
      const names = operations.find((operation) => operation.id === id)?.parameters.map(({ name }) => name);
      expect(names, id).toEqual(expect.arrayContaining(Object.keys(values)));
    }
  });
});
