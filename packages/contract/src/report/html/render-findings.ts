import type { Finding, GateReport } from '../../gate/types.ts';
import { orderFindings, placeOf, ruleOf, standingOf } from '../finding-text.ts';
import { html, link, type Markup } from './markup.ts';

const pills: Readonly<Record<Finding['severity'], string>> = {
  breaking: 'is-bad',
  behaviour: 'is-warn',
  additive: 'is-calm',
};

/** The findings of a report with what filters them; of several reports, the name keeps their ids apart. */
export function renderFindings({ findings, vendor, verdict }: GateReport): Markup {
  if (findings.length === 0) {
    const none = verdict === 'conforms' ? 'None: what could be asked was answered as documented.' : 'None.';
    return html`<h3>Findings</h3><p class="empty">${none}</p>`;
  }
  return html`<div><h3 id="${vendor}-findings">Findings <small>${findings.length}</small></h3>
${renderFilter(findings, vendor)}
<p class="empty none-left" hidden>No finding fits the filter.</p>
<div class="findings">${orderFindings(findings).map((finding, index) => renderFinding(finding, `${vendor}-finding-${index + 1}`))}</div></div>`;
}

function renderFilter(findings: readonly Finding[], vendor: string): Markup {
  const kinds = countBy(findings.map(kindOf));
  const boxes = ['breaking', 'behaviour', 'additive', 'not counted'].flatMap((kind) => {
    const amount = kinds.get(kind);
    return amount === undefined
      ? []
      : [html`<label><input type="checkbox" value="${kind}" checked> ${kind} (${amount})</label>`];
  });
  const operations = [...countBy(findings.map(({ operation }) => operation))];
  return html`<form class="filter" hidden aria-label="Filter the findings of ${vendor}">
<fieldset><legend>Severity</legend>${boxes}</fieldset>
<label>Operation <select><option value="">all</option>${operations.map(
    ([operation, amount]) => html`<option value="${operation}">${operation} (${amount})</option>`,
  )}</select></label>
<label>Text <input type="search" size="16" placeholder="check, field, value"></label>
<button type="button" class="open-all">Open all</button>
<span class="shown" role="status"></span>
</form>`;
}

function renderFinding(finding: Finding, anchor: string): Markup {
  const { id, operation, severity, counted, expected, actual, accepted } = finding;
  return html`<details class="entry finding ${counted ? severity : 'uncounted'}" id="${anchor}" data-kind="${kindOf(finding)}" data-operation="${operation}">
<summary><span class="pill ${counted ? pills[severity] : ''}">${standingOf(finding)}</span>
<span class="name">${operation}<code>${id}</code></span>
<span class="says">${finding.message.replace(`${operation}: `, '')}</span></summary>
<div class="body">
<div class="compare">
<div class="is-good"><h4>Expected</h4><pre>${expected}</pre></div>
<div class="is-bad"><h4>Came</h4><pre>${actual}</pre></div>
</div>
<dl class="details">
<dt>Asked for</dt><dd>${finding.subject}</dd>
<dt>Where</dt><dd><code>${placeOf(finding)}</code></dd>
<dt>Contract</dt><dd><code>${ruleOf(finding)}</code></dd>
<dt>Basis</dt><dd>${finding.basis === 'documented' ? 'stated by the documentation' : 'inferred: no page states this rule'}</dd>
<dt>Page</dt><dd>${link(finding.page)}</dd>
${accepted ? html`<dt>Baseline</dt><dd>accepted until ${accepted.until}: ${accepted.reason}</dd>` : undefined}
<dt>Link</dt><dd><a href="#${anchor}">#${anchor}</a></dd>
<dt>Repeat</dt><dd>${renderCurl(finding.curl)}</dd>
</dl>
</div>
</details>`;
}

/** A line for a shell with a button to copy it. */
export function renderCurl(line: string): Markup {
  if (line === '') return html`no single request`;
  return html`<div class="curl"><pre>${line}</pre><button type="button" class="copy" hidden>Copy</button></div>`;
}

function kindOf({ counted, severity }: Finding): string {
  return counted ? severity : 'not counted';
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
