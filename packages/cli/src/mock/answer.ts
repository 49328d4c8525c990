import { findNearbyOperations } from '@concordat/contract';
import type { OpenApiDocument, Vendor } from '@concordat/specs';
import { answerOperation } from './answer-operation.ts';
import { type AskPrism, preparePrism } from './prism.ts';
import { problem } from './problem.ts';
import type { MockReply, MockRequest } from './reply.ts';
import { findMatch, type MockedVendor, mountVendor } from './routes.ts';

/**
 * Makes the function that answers requests for the given vendors from their contracts.
 */
export function createAnswerer(
  contracts: readonly { readonly vendor: Vendor; readonly document: OpenApiDocument }[],
): (request: MockRequest) => Promise<MockReply> {
  const mounted = contracts.map(({ vendor, document }) => mountVendor(vendor, document));
  const prismOf = new Map<Vendor, AskPrism>();
  for (const { vendor, document } of contracts) prismOf.set(vendor, preparePrism(document));

  return async (request) => {
    const { method, path } = request;
    if (!isDecodable(path)) {
      return problem('malformed_request', `The path ${path} holds a percent sign that encodes nothing.`);
    }
    const match = findMatch(mounted, method, path);
    switch (match.kind) {
      case 'unknown_base_path':
        return problem('unknown_base_path', `${method} ${path} is under none of the base paths.`, {
          base_paths: Object.fromEntries(mounted.map(({ vendor, basePaths }) => [vendor, basePaths])),
        });
      case 'unknown_path':
        return problem('unknown_path', `${describe(match)} documents no path like ${match.path || '/'}.`, {
          nearby: findNearbyOperations(match.mocked.contract, method, match.path).map(
            (operation) => `${operation.method} ${match.basePath}${operation.path}`,
          ),
        });
      case 'wrong_method':
        return refuseMethod(method, path, match);
      case 'operation': {
        const ask = prismOf.get(match.mocked.vendor);
        if (!ask) throw new Error(`No Prism for ${match.mocked.vendor}.`);
        return answerOperation(request, { ...match, contract: match.mocked.contract }, ask);
      }
    }
  };
}

function refuseMethod(
  method: string,
  path: string,
  match: Extract<ReturnType<typeof findMatch>, { kind: 'wrong_method' }>,
): MockReply {
  const methods = match.operations.flatMap((operation) =>
    operation.method === 'GET' ? ['GET', 'HEAD'] : operation.method,
  );
  const allow = [...methods, 'OPTIONS'].join(', ');
  if (method === 'OPTIONS') return { status: 204, headers: { allow } };
  const reply = problem('wrong_method', `${describe(match)} documents no ${method} at ${path}.`, {
    documented: match.operations.map((operation) => `${operation.method} ${match.basePath}${operation.path}`),
  });
  return { ...reply, headers: { ...reply.headers, allow } };
}

function describe({ mocked }: { readonly mocked: MockedVendor }): string {
  return `The ${mocked.title}`;
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
