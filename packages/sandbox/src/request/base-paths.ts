import type { OpenApiDocument, Vendor } from '@concordat/specs';

/** The paths that stand for the contract's `servers[0].url`: `/<vendor>` and the vendor's own. */
export function createBasePaths(vendor: Vendor, document: OpenApiDocument): readonly string[] {
  return [`/${vendor}`, new URL(document.servers[0].url).pathname.replace(/\/+$/, '')];
}

/** The path below a base path; `undefined` where it is not below it. */
export function pathBelow(basePath: string, path: string): string | undefined {
  return path.startsWith(basePath) && path.charAt(basePath.length) === '/' ? path.slice(basePath.length) : undefined;
}
