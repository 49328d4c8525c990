import { count, escapeUnprintable } from '../../exchange/describe-value.ts';
import type { Finding, GateReport } from '../../gate/types.ts';
import { orderFindings, placeOf, ruleOf, standingOf } from '../finding-text.ts';
import { wrap } from '../text-style.ts';
import { field, type Page, unbroken } from './page.ts';

/** As many findings are written out. */
const findingsShown = 20;

/** The findings, the worst that count first. */
export function renderFindings({ findings }: GateReport, page: Page): string[][] {
  const ordered = orderFindings(findings);
  const shown = page.full ? ordered : ordered.slice(0, findingsShown);
  const rest = ordered.slice(shown.length);
  const more = `${count(rest.length, 'more finding')}, ${rest.filter(({ counted }) => counted).length} of them counted`;
  return [
    ...shown.map((finding) => renderFinding(finding, page)),
    rest.length > 0 ? wrap(`… ${more}; the JSON and HTML reports have all`, page.columns).map(page.style.doubtful) : [],
  ];
}

/** What broke on the first line, then where it is written and how to repeat it. */
function renderFinding(finding: Finding, page: Page): string[] {
  const { counted, expected, actual, message, operation } = finding;
  const { style } = page;
  const what = message.startsWith(operation) ? message : `${operation}: ${message}`;
  const isTold = message.includes(expected) && message.includes(actual);
  return [
    ...wrap(`${counted ? '✗' : '!'} ${escapeUnprintable(what)}`, page.columns, '  ').map(
      counted ? style.bad : style.doubtful,
    ),
    ...field('contract', ruleOf(finding), page),
    unbroken('repeat', finding.curl, page),
    ...field('asked for', finding.subject, page),
    ...(isTold
      ? []
      : [
          ...field('where', placeOf(finding), page),
          ...field('expected', expected, page),
          ...field('actual', actual, page),
        ]),
    ...(finding.basis === 'inferred' ? field('basis', 'inferred: no page states this rule', page) : []),
    ...field('check', `${finding.id} (${standingOf(finding)})`, page),
    unbroken('page', finding.page, page),
  ];
}
