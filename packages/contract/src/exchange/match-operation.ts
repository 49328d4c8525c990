import type { OpenApiDocument, Operation } from '@concordat/specs';

/** Where a URL leads. */
export interface PathMatch {
  /** Path template as in the contract. */
  readonly path: string;
  /** Path parameters by name, as sent: still percent-encoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Finds the path template of a URL. Where two fit, the first segment in which they differ decides: concrete before templated. */
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
  const root: PathNode = { literals: new Map() };
  for (const { path } of operations) addTemplate(root, path);

  return (url) => {
    const pathname = pathnameOf(url);
    for (const base of bases) {
      if (base !== '' && !pathname.startsWith(`${base}/`)) continue;
      const segments = pathname.slice(base.length + 1).split('/');
      const values: string[] = [];
      const template = findTemplate(root, segments, 0, values);
      if (template) return { path: template.path, parameters: nameValues(template.names, values) };
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

/** A place in the tree of all templates, reached by one segment after the other. */
interface PathNode {
  readonly literals: Map<string, PathNode>;
  parameter?: PathNode;
  template?: PathTemplate;
}

interface PathTemplate {
  readonly path: string;
  /** Names of the parameters in their order. */
  readonly names: readonly string[];
}

function addTemplate(root: PathNode, path: string): void {
  const names: string[] = [];
  let node = root;
  for (const segment of path.split('/').slice(1)) {
    const [, name] = /^\{(.+)\}$/.exec(segment) ?? [];
    const next = (name === undefined ? node.literals.get(segment) : node.parameter) ?? { literals: new Map() };
    if (name === undefined) {
      node.literals.set(segment, next);
    } else {
      node.parameter = next;
      names.push(name);
    }
    node = next;
  }
  node.template = { path, names };
}

function findTemplate(
  node: PathNode,
  segments: readonly string[],
  position: number,
  values: string[],
): PathTemplate | undefined {
  const segment = segments[position];
  if (segment === undefined) return node.template;
  const literal = node.literals.get(segment);
  const found = literal && findTemplate(literal, segments, position + 1, values);
  if (found || !node.parameter) return found;
  values.push(segment);
  const behind = findTemplate(node.parameter, segments, position + 1, values);
  if (!behind) values.pop();
  return behind;
}

function nameValues(names: readonly string[], values: readonly string[]): Record<string, string> {
  const named: Record<string, string> = {};
  for (const [position, name] of names.entries()) named[name] = values[position] ?? '';
  return named;
}
