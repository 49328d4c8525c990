import { count } from '../../exchange/describe-value.ts';
import type { CoverageEntry, GateReport, OperationReport, ReplyReport, ReplyState } from '../../gate/types.ts';
import { html, link, type Markup } from './markup.ts';

const marks: Readonly<Record<ReplyState, string>> = { observed: '✓', differs: '!', failed: '✗', 'not exercised': '·' };

/** Operation by status, parameters and headers: exercised or not, and why not. */
export function renderCoverage({ operations, coverage, vendor }: GateReport): Markup {
  const statuses = [...new Set(operations.flatMap(({ replies }) => replies.map(({ status }) => status)))].sort(
    (one, other) => one - other,
  );
  const byOperation = new Map<string, CoverageEntry[]>();
  for (const entry of coverage) byOperation.set(entry.operation, [...(byOperation.get(entry.operation) ?? []), entry]);
  const exercised = coverage.filter((entry) => entry.exercised).length;
  return html`<h3 id="${vendor}-coverage">Coverage <small>${exercised} of ${coverage.length}</small></h3>
<ul class="legend" aria-label="Legend">
<li><span class="cell observed">✓</span> observed</li><li><span class="cell differs">!</span> differs, not counted</li>
<li><span class="cell failed">✗</span> failed</li><li><span class="cell open">·</span> not exercised</li>
<li>one mark per documented example</li></ul>
<div class="scroll" tabindex="0" role="region" aria-label="Coverage of ${vendor} by operation"><table class="matrix">
<thead><tr><th scope="col">Operation</th>${statuses.map((status) => html`<th scope="col">${status}</th>`)}
<th scope="col">Parameters</th><th scope="col">Headers</th></tr></thead>
<tbody>${operations.map((operation) => renderRow(operation, statuses, byOperation.get(operation.operationId) ?? []))}</tbody>
</table></div>
${renderOpen(coverage)}`;
}

function renderRow(operation: OperationReport, statuses: readonly number[], entries: readonly CoverageEntry[]): Markup {
  const { operationId, method, path, page, replies } = operation;
  return html`<tr><th scope="row"><span title="${method} ${path}">${link(page, operationId)}</span></th>
${statuses.map((status) => renderReplies(replies.filter((reply) => reply.status === status)))}
${(['parameter', 'header'] as const).map((kind) => renderShare(entries.filter((entry) => entry.kind === kind)))}</tr>`;
}

function renderReplies(replies: readonly ReplyReport[]): Markup {
  if (replies.length === 0) return html`<td></td>`;
  return html`<td>${replies.map(({ state, code, example, reason }) => {
    const name = [code ?? example, state].filter(Boolean).join(': ');
    const said = reason === undefined ? name : `${name}. ${reason}`;
    const style = state === 'not exercised' ? 'open' : state;
    return html`<span class="cell ${style}" role="img" aria-label="${name}" title="${said}">${marks[state]}</span>`;
  })}</td>`;
}

function renderShare(entries: readonly CoverageEntry[]): Markup {
  if (entries.length === 0) return html`<td></td>`;
  const open = entries.filter(({ exercised }) => !exercised);
  const title = open.map(({ name, reason }) => (reason === undefined ? name : `${name}: ${reason}`)).join('\n');
  return html`<td title="${title}">${entries.length - open.length}/${entries.length}</td>`;
}

/** What was not exercised, by reason. */
function renderOpen(coverage: readonly CoverageEntry[]): Markup | undefined {
  const byReason = new Map<string, string[]>();
  for (const { exercised, reason = 'no reason known', operation, name } of coverage) {
    if (!exercised) byReason.set(reason, [...(byReason.get(reason) ?? []), `${operation} ${name}`]);
  }
  if (byReason.size === 0) return undefined;
  return html`<h3>Not exercised <small>no pass, by reason</small></h3>
${[...byReason].map(
  ([
    reason,
    names,
  ]) => html`<details class="fold"><summary>${reason} <span class="pill">${count(names.length, 'entry', 'entries')}</span></summary>
<ul>${names.map((name) => html`<li class="names">${name}</li>`)}</ul></details>`,
)}`;
}
