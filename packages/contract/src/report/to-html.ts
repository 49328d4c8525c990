import { createHash } from 'node:crypto';
import type { BaselineEntry, BaselineReport } from '../baseline.ts';
import { count } from '../exchange/describe-value.ts';
import type { GateReport, LeftRecord } from '../gate/types.ts';
import { html, type Markup, trusted } from './html/markup.ts';
import { pageScript } from './html/page-script.ts';
import { pageStyle } from './html/page-style.ts';
import { renderChecks, renderUnspecified } from './html/render-checks.ts';
import { renderCoverage } from './html/render-coverage.ts';
import { renderFindings } from './html/render-findings.ts';

/**
 * Renders reports as one self-contained page: it loads nothing, allows only its own script and style, follows the reader's
 * colour scheme, and shows everything without its script, too.
 */
export function toHtml(reports: readonly GateReport[]): string {
  const title = reports.map(({ vendor, verdict }) => `${vendor} ${verdict}`).join(', ');
  const policy = `default-src 'none'; style-src ${hashOf(pageStyle)}; script-src ${hashOf(pageScript)}; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Contract gate: ${title}</title>
<style>${trusted(pageStyle)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header class="top"><h1>Concordat contract gate</h1>${reports.length > 1 ? renderNavigation(reports) : undefined}</header>
<main id="main" tabindex="-1">
${reports.map(renderReport)}
</main>
<footer>Keys are in no report; the lines to repeat a request read them from the environment.</footer>
<script>${trusted(pageScript)}</script>
</body>
</html>
`.html;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function renderNavigation(reports: readonly GateReport[]): Markup {
  return html`<nav aria-label="APIs">${reports.map(({ vendor }) => html`<a href="#${vendor}">${vendor}</a>`)}</nav>`;
}

const badges: Readonly<Record<GateReport['verdict'], string>> = {
  conforms: 'is-good',
  drift: 'is-bad',
  inconclusive: 'is-warn',
};

function renderReport(report: GateReport): Markup {
  const { vendor, verdict, reason, target, startedAt, durationMs, totals, allow, seed } = report;
  const facts = [
    `${target.url}${target.kind === 'url' ? '' : ` (${target.kind})`}`,
    startedAt.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC'),
    `${count(totals.requests, 'request')} in ${(durationMs / 1000).toFixed(1)} s`,
    `level ${allow}`,
    `seed ${seed}`,
  ];
  return html`<section class="report" id="${vendor}" aria-labelledby="${vendor}-title">
<div class="title"><h2 id="${vendor}-title">${vendor}</h2><span class="badge ${badges[verdict]}">${verdict}</span></div>
<p class="reason">${reason}</p>
<p class="facts">${facts.join(' · ')}</p>
${renderTiles(report)}
${report.leftBehind ? renderLeftBehind(report.leftBehind) : undefined}
${report.baseline ? renderBaseline(report.baseline) : undefined}
${renderFindings(report)}
${renderUnspecified(report)}
${renderCoverage(report)}
${renderChecks(report)}
</section>`;
}

function renderTiles({ findings, totals, unspecified, operations }: GateReport): Markup {
  const counted = (severity: string) => findings.filter((one) => one.counted && one.severity === severity).length;
  const { declared, exercised } = totals.coverage;
  const tiles: [name: string, value: Markup][] = [
    ['Breaking', html`${counted('breaking')}`],
    ['Behaviour', html`${counted('behaviour')}`],
    ['Additive', html`${counted('additive')}`],
    ['Not counted', html`${totals.findings - totals.counted}`],
    ['Unspecified', html`${unspecified.length}`],
    ['Operations', html`${operations.length}`],
    ['Coverage', html`${percent(exercised, declared)} <small>${exercised} of ${declared}</small>`],
  ];
  return html`<dl class="tiles">${tiles.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${renderBar(totals)}`;
}

function percent(part: number, whole: number): string {
  // Only all of it is 100 %.
  return whole === 0 ? '–' : `${Math.floor((100 * part) / whole)} %`;
}

/** A drawing of the replies by their state; widths are attributes of SVG, as the page allows no inline styles. */
function renderBar({ replies, observed, differing, failed, notExercised }: GateReport['totals']): Markup {
  const parts = [
    ['observed', observed],
    ['differs', differing],
    ['failed', failed],
    ['open', notExercised],
  ] as const;
  let start = 0;
  const bars = parts.map(([name, amount]) => {
    const width = replies === 0 ? 0 : (1000 * amount) / replies;
    start += width;
    return html`<rect class="${name}" x="${(start - width).toFixed(2)}" width="${width.toFixed(2)}" height="10"/>`;
  });
  const said = `Replies: ${observed} observed, ${differing} differ without counting, ${failed} failed, ${notExercised} not exercised`;
  return html`<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label="${said}">${bars}</svg>`;
}

/** Records of the run that somebody has to remove. */
function renderLeftBehind(records: readonly LeftRecord[]): Markup {
  return html`<h3>Left behind <small>remove these</small></h3><ul>${records.map(
    ({ resource, marker, reason }) => html`<li>${resource} <code>${marker}</code>: ${reason}</li>`,
  )}</ul>`;
}

function renderBaseline({ accepted, expired, gone }: BaselineReport): Markup {
  const list = (title: string, entries: readonly BaselineEntry[]) =>
    entries.length === 0
      ? undefined
      : html`<details class="fold" open><summary>${title}</summary><ul>${entries.map(
          ({ operation, id, pointer, until, reason }) =>
            html`<li>${operation} <code>${id} ${pointer}</code> until ${until}: ${reason}</li>`,
        )}</ul></details>`;
  return html`<h3>Baseline <small>${count(accepted, 'finding')} accepted</small></h3>
${list('Over: these count again', expired)}
${list('No longer occurs: remove it from the file', gone)}`;
}
