import type { CheckReport, GateReport, Observation } from '../../gate/types.ts';
import { html, link, type Markup } from './markup.ts';
import { renderCurl } from './render-findings.ts';

const pills: Readonly<Record<CheckReport['state'], string>> = {
  passed: 'is-good',
  failed: 'is-bad',
  stopped: 'is-warn',
  skipped: '',
};

/** The checks of a run, those that need a look first. */
export function renderChecks({ checks, vendor }: GateReport): Markup | undefined {
  if (checks.length === 0) return undefined;
  const order = ['failed', 'stopped', 'skipped', 'passed'];
  const ordered = checks.toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
  const passed = checks.filter(({ state }) => state === 'passed').length;
  return html`<h3 id="${vendor}-checks">Checks <small>${passed} of ${checks.length} passed</small></h3>
<details class="fold"><summary>All checks</summary>
<div class="scroll" tabindex="0" role="region" aria-label="Checks of ${vendor}"><table>
<thead><tr><th scope="col">State</th><th scope="col">Check</th><th scope="col">Operations</th><th scope="col">Why</th></tr></thead>
<tbody>${ordered.map(
    ({ id, title, state, operations, reason }) => html`<tr><td><span class="pill ${pills[state]}">${state}</span></td>
<td>${title}<br><code>${id}</code></td><td>${operations.join(', ')}</td><td>${reason}</td></tr>`,
  )}</tbody></table></div></details>`;
}

/** As many observations are not folded away. */
const fewObservations = 10;

/** What the target does where the documentation is silent. */
export function renderUnspecified({ unspecified, vendor }: GateReport): Markup | undefined {
  if (unspecified.length === 0) return undefined;
  return html`<h3 id="${vendor}-unspecified">Unspecified <small>the documentation is silent; ${unspecified.length}</small></h3>
${unspecified.length > fewObservations ? fold(unspecified) : unspecified.map(renderObservation)}`;
}

function fold(observations: readonly Observation[]): Markup {
  return html`<details class="fold"><summary>All ${observations.length}</summary>
<div class="body">${observations.map(renderObservation)}</div></details>`;
}

function renderObservation({ id, operation, message, agrees, decision, page, curl }: Observation): Markup {
  const stand = agrees === undefined ? 'open' : agrees ? 'as inferred' : 'other than inferred';
  return html`<details class="entry uncounted">
<summary><span class="pill ${agrees === false ? 'is-warn' : ''}">${stand}</span>
<span class="name">${operation}<code>${id}</code></span><span class="says">${message}</span></summary>
<div class="body"><dl class="details">
${decision === undefined ? undefined : html`<dt>Decision</dt><dd><code>${decision}</code></dd>`}
<dt>Page</dt><dd>${link(page)}</dd><dt>Repeat</dt><dd>${renderCurl(curl)}</dd>
</dl></div></details>`;
}
