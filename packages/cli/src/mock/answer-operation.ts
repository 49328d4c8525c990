import { MIMEType } from 'node:util';
import type { Operation } from '@concordat/specs';
import type { IHttpOperationConfig, IHttpRequest } from '@stoplight/prism-http';
import { chooseReply, type ReplyChoice, readPreference } from './preference.ts';
import { type AskPrism, NoDeclaredReply, type PrismReply } from './prism.ts';
import { problem } from './problem.ts';
import type { MockReply, MockRequest } from './reply.ts';

/** Answers a request for an operation from the contract's examples. */
export async function answerOperation(
  request: MockRequest,
  operation: Operation,
  path: string,
  ask: AskPrism,
): Promise<MockReply> {
  const { prefer, 'content-encoding': encoding } = request.headers;
  const choice = chooseReply(operation, readPreference(joined(prefer)));
  if ('detail' in choice) {
    return problem('unavailable_preference', choice.detail, { available: choice.available });
  }
  if (operation.requestBody && encoding && encoding !== 'identity') {
    return problem(
      'unsupported_encoding',
      `The body is sent with \`Content-Encoding: ${encoding}\`; send it as it is.`,
    );
  }
  const body = operation.requestBody ? readContent(request) : { value: undefined };
  const invalid = 'fault' in body ? body.fault : undefined;
  const declared = operation.replies.find(({ status }) => status === 400 || status === 422)?.status;
  if (invalid !== undefined && declared === undefined) {
    return problem('malformed_request', `${invalid} ${operation.id} declares no reply for that.`);
  }
  try {
    const reply = await ask({
      operationId: operation.id,
      request: toPrismRequest(request, operation, path, 'value' in body ? body.value : undefined),
      choice: toPrismChoice(
        declared !== undefined && invalid !== undefined ? refusal(choice, declared) : choice,
        request,
      ),
      validate: invalid === undefined,
    });
    return toReply(reply, invalid);
  } catch (error) {
    if (!(error instanceof NoDeclaredReply)) throw error;
    const detail = `${operation.id} declares no reply for a request like this: ${error.message}.`;
    return problem('invalid_request', detail, { violations: error.violations }, error.status);
  }
}

function readContent({ headers, body }: MockRequest): { readonly value: unknown } | { readonly fault: string } {
  const type = readMediaType(headers['content-type']);
  if (type === undefined) return { fault: `"${headers['content-type']}" is no Content-Type.` };
  if (body.length === 0) return { value: undefined };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return { fault: 'The body is not UTF-8.' };
  }
  if (!/^application\/(?:.+\+)?json$/.test(type)) return { value: text };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: `The body is not JSON: ${error instanceof Error ? error.message : error}.` };
  }
}

/** Type and subtype in lower case, empty without the header, `undefined` where it cannot be read. */
function readMediaType(header: string | undefined): string | undefined {
  if (!header) return '';
  try {
    return new MIMEType(header).essence;
  } catch {
    return undefined;
  }
}

/** The declared reply to a body that cannot even be read, in the wanted variant if one of its own was wanted. */
function refusal(choice: ReplyChoice, status: number): ReplyChoice {
  return choice.code === status ? choice : { dynamic: false, code: status };
}

function toPrismChoice({ mediaTypes, ...choice }: ReplyChoice, { headers }: MockRequest): IHttpOperationConfig {
  if (mediaTypes) return { ...choice, mediaTypes: [...mediaTypes] };
  // A reply in another media type is better than none: for `Accept: text/csv`, errors are still JSON.
  return headers.accept ? { ...choice, mediaTypes: [...readMediaRanges(headers.accept), '*/*;q=0.001'] } : choice;
}

/** What Prism can read of an `Accept` header. */
function readMediaRanges(header: string): string[] {
  return header.split(',').filter((range) => /^\s*[\w.+*-]+\/[\w.+*-]+\s*(?:;[^"]*)?$/.test(range));
}

function toPrismRequest(request: MockRequest, operation: Operation, path: string, body: unknown): IHttpRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, joined(value) ?? '']);
  const query = [...new Set(request.query.keys())].map((name) => {
    const values = request.query.getAll(name);
    return [name, values.length === 1 ? values[0] : values];
  });
  // Prism judges a body by the headers about it. Where the contract has no body, one that is sent is left unread.
  const described = operation.requestBody
    ? { 'content-length': String(request.body.length) }
    : { 'content-length': '0', 'content-type': '' };
  return {
    method: operation.method.toLowerCase() as IHttpRequest['method'],
    url: { path, query: Object.fromEntries(query) },
    headers: { ...Object.fromEntries(headers), ...described },
    body,
  };
}

function toReply({ status, headers, body, violations }: PrismReply, invalid: string | undefined): MockReply {
  const reasons = violations.length === 0 && invalid !== undefined ? [invalid] : violations;
  const sent = Object.entries(headers).filter(
    ([name, value]) => value !== null && value !== undefined && (body !== undefined || !/^content-type$/i.test(name)),
  );
  const type = sent.find(([name]) => /^content-type$/i.test(name))?.[1] ?? '';
  return {
    status,
    headers: Object.fromEntries(sent),
    ...(body !== undefined && {
      body: typeof body === 'string' && !/\bjson\b/i.test(type) ? body : JSON.stringify(body),
    }),
    ...(reasons.length > 0 && { reason: reasons.join('; ') }),
  };
}

function joined(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.join(', ');
}
