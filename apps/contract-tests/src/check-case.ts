import { randomUUID } from 'node:crypto';
import type { Contract, Exchange } from '@concordat/contract';
import { callClient } from './call-client.ts';
import { compareRequest } from './compare-request.ts';
import type { CallForm, ContractCase } from './contract-case.ts';
import { expectOutcome } from './expected-outcome.ts';
import { type Difference, findDifferences } from './find-differences.ts';
import type { Finding } from './finding.ts';
import { headerOf } from './header.ts';
import { essenceOf, isWithin } from './media-type.ts';
import type { RecordingProxy } from './recording-proxy.ts';
import type { Subject } from './subject.ts';

/** What the cases of one API are checked with. */
export interface Bench {
  readonly subject: Subject;
  readonly contract: Contract;
  /** In front of the mock. */
  readonly proxy: RecordingProxy;
}

const apiKey = 'key_of_the_contract_tests';

/** Makes the calls of a case, one after the other, and compares request, reply and result with the contract. */
export async function checkCase(contractCase: ContractCase, bench: Bench): Promise<Finding[]> {
  const { subject, proxy } = bench;
  const client = subject.createClient({
    apiKey,
    baseUrl: proxy.url + basePathOf(subject),
    projectId: contractCase.request.headers['x-project-id'],
    // Each case is one exchange, and nobody minds how many there are.
    maxRetries: 0,
    pacing: false,
  });
  const findings: Finding[] = [];
  for (const form of contractCase.forms) findings.push(...(await checkForm(form, client, contractCase, bench)));
  return findings;
}

async function checkForm(
  form: CallForm,
  client: object,
  contractCase: ContractCase,
  { subject, contract, proxy }: Bench,
): Promise<Finding[]> {
  const exchangeId = randomUUID();
  const outcome = await callClient(client, form, contractCase, exchangeId);
  const [exchange, ...more] = proxy.take(exchangeId);

  const title = nameCase(form, contractCase, subject);
  const differ = (check: string, differences: readonly Difference[]) =>
    differences.map(({ pointer, expected, actual }): Finding => {
      return { subject: title, check, pointer, expected: show(expected), actual: show(actual) };
    });
  if (!exchange || more.length > 0) {
    const actual = { exchanges: exchange ? 1 + more.length : 0, outcome };
    return differ('exchange.count', [{ pointer: '', expected: { exchanges: 1 }, actual }]);
  }
  return [
    ...findViolations(contractCase, exchange, contract).map(({ check, side, in: part, pointer, ...rest }): Finding => {
      const { expected, actual, specPointer } = rest;
      return { subject: title, check, pointer: pointer || `the ${side}’s ${part}`, expected, actual, specPointer };
    }),
    ...differ(
      'request.as-given',
      compareRequest(form, contractCase, exchange.request, { basePath: basePathOf(subject), apiKey }),
    ),
    ...differ('reply.as-asked', compareReply(contractCase, exchange)),
    ...differ(
      'client.result',
      findDifferences(expectOutcome(form, contractCase, exchange, subject.isFailure), outcome),
    ),
  ];
}

function basePathOf({ name }: Subject): string {
  return `/${name}`;
}

function findViolations({ operation, repeatsRequest }: ContractCase, exchange: Exchange, contract: Contract) {
  const { request, response } = exchange;
  if (repeatsRequest) return contract.validateExchange(operation.id, request, response);
  return [
    ...contract.validateRequest(operation.id, request),
    ...contract.validateResponse(operation.id, undefined, response),
  ];
}

/** That the mock gave the reply it was asked for. The body is compared where the client hands it over. */
function compareReply({ reply }: ContractCase, { response }: Exchange): Difference[] {
  const asked = essenceOf(reply.mediaType);
  const given = essenceOf(headerOf(response, 'content-type'));
  const mediaType = asked && given && isWithin(given, asked) ? given : asked;
  return findDifferences({ status: reply.status, mediaType }, { status: response.status, mediaType: given });
}

function nameCase(form: CallForm, { operation, request, reply }: ContractCase, { name }: Subject): string {
  const asked = reply.example === undefined ? String(reply.status) : `${reply.status} ${reply.example}`;
  return `${name} ${operation.id}: ${asked} to the request "${request.name}" (${form})`;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
