import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type DefinedError } from 'ajv';
import addFormats from 'ajv-formats';
import { usageError } from '../exit-code.ts';
import { nearest } from './nearest.ts';

/** Bytes of a file at most. */
const sizeLimit = 4 * 1024 * 1024;

/** A file that an option names. */
export interface JsonFile {
  /** The option, such as `--fixtures`. */
  readonly option: string;
  readonly path: string;
  /** Name of the schema that `@concordat/contract` ships. */
  readonly schema: 'baseline' | 'fixtures' | 'keys';
}

/**
 * Reads a JSON file and checks it by its schema. No message repeats a value of the file: it may be a secret.
 *
 * @throws {CommandError} when it cannot be read, is no JSON or does not fit the schema; the message says where.
 */
export async function readJsonFile<Content>({ option, path, schema }: JsonFile): Promise<Content> {
  const text = await readText(option, path);
  const content = parse(text, option, path);
  const validate = createValidator(schema);
  if (validate(content)) return content as Content;
  throw usageError(`${option}: ${path}: ${describeError(validate.errors as DefinedError[])}`);
}

async function readText(option: string, path: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // Read as it comes, so that a pipe will do and an endless device will not.
    for await (const chunk of createReadStream(path)) {
      size += chunk.length;
      if (size > sizeLimit) throw usageError(`${option}: ${path} is longer than ${sizeLimit / 1024 / 1024} MiB`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw describeFailure(error, option, path);
  }
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\ufeff/, '');
}

function describeFailure(error: unknown, option: string, path: string): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case undefined:
      return error;
    case 'ENOENT':
      return usageError(`${option}: there is no file ${path}; check the path`);
    case 'EISDIR':
      return usageError(`${option}: ${path} is a directory; name a file in it`);
    case 'EACCES':
      return usageError(`${option}: ${path} may not be read by you; change its permissions`);
    default:
      return usageError(`${option}: ${path} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

function parse(text: string, option: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The rest of the message quotes the file.
    const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(String(error)) ?? [];
    const place = line === undefined ? '' : `:${line}:${column}`;
    throw usageError(`${option}: ${path}${place} is no valid JSON`);
  }
}

function createValidator(schema: JsonFile['schema']) {
  const path = createRequire(import.meta.url).resolve(`@concordat/contract/${schema}.schema.json`);
  const ajv = new Ajv({ verbose: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
}

function describeError([error]: readonly DefinedError[]): string {
  if (!error) return 'does not fit its schema';
  const place = error.instancePath === '' ? 'the file' : error.instancePath;
  switch (error.keyword) {
    case 'additionalProperties': {
      const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      return `${place} has ${nameKey(error.params.additionalProperty)}, which is not known${nearest(error.params.additionalProperty, known)}`;
    }
    case 'required':
      return `${place} has no "${error.params.missingProperty}"; add it`;
    case 'type':
      return `${place} has to be ${/^[aeiou]/.test(error.params.type) ? 'an' : 'a'} ${error.params.type}`;
    case 'enum':
      return `${place} has to be one of ${error.params.allowedValues.join(', ')}`;
    case 'format':
      return `${place} has to be a ${error.params.format}, such as 2026-12-31`;
    default:
      return `${place} ${error.message}`;
  }
}

/** A name that is no word may be a secret in the wrong place. */
function nameKey(name: string): string {
  return /^[$A-Za-z][\w-]{0,23}$/.test(name) ? `"${name}"` : 'a key';
}
