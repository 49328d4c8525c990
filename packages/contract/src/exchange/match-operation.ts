import type { OpenApiDocument, Operation } from '@concordat/specs';

/** Where a URL leads. */
interface PathMatch {
  /** Path template as in the contract. */
  readonly path: string;
  /** Path parameters by name, as sent: still percent-encoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Finds the path template of a URL. Concrete segments go before templated ones. */
export type PathMatcher = (url: string) => PathMatch | undefined;

/**
 * Prepares the search for path templates.
 *
 * @param baseUrls URLs besides `servers[0].url` that the paths may follow; only their path counts.
 */
export function createPathMatcher(
  document: OpenApiDocument,
  operations: readonly Operation[],
  baseUrls: readonly string[],
): PathMatcher {
  // The empty one: mocks such as Prism serve the paths without the path of the server's URL.
  const bases = [...new Set([...baseUrls, ...document.servers.map(({ url }) => url), ''].map(basePathOf))];
  const templates = [...new Set(operations.map(({ path }) => path))]
    .map((path) => ({ path, segments: path.split('/') }))
    .sort((one, other) => compareTemplates(one.segments, other.segments));

  return (url) => {
    const pathname = pathnameOf(url);
    for (const base of bases) {
      if (base !== '' && !pathname.startsWith(`${base}/`)) continue;
      const segments = pathname.slice(base.length).split('/');
      for (const template of templates) {
        const parameters = matchSegments(template.segments, segments);
        if (parameters) return { path: template.path, parameters };
      }
    }
    return undefined;
  };
}

/** The query of a URL or of a path with a query. */
export function queryOf(url: string): URLSearchParams {
  return new URLSearchParams(queryTextOf(url));
}

/** The text of the query of a URL, without the question mark; the empty string for none. */
export function queryTextOf(url: string): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start + 1).replace(/#.*$/s, '');
}

function pathnameOf(url: string): string {
  const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  return path.startsWith('/') ? path : `/${path}`;
}

function basePathOf(url: string): string {
  return url === '' ? '' : pathnameOf(url).replace(/\/+$/, '');
}

const parameterName = /^\{(.+)\}$/;

function matchSegments(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, expected] of template.entries()) {
    const segment = segments[index] ?? '';
    const name = parameterName.exec(expected)?.[1];
    if (name !== undefined) parameters[name] = segment;
    else if (expected !== segment) return undefined;
  }
  return parameters;
}

/** The first segment in which two templates differ decides: concrete before templated. */
function compareTemplates(one: readonly string[], other: readonly string[]): number {
  for (const [index, segment] of one.entries()) {
    const difference = Number(parameterName.test(segment)) - Number(parameterName.test(other[index] ?? ''));
    if (difference !== 0) return difference;
  }
  return 0;
}
