/**
 * The script of the page: filters, copies and opens what a link names. Without it the page shows everything. It reads no text of
 * the report as HTML.
 */
export const pageScript = `
'use strict';
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

for (const report of all('.report')) {
  const filter = report.querySelector('.filter');
  if (!filter) continue;
  const findings = all('.finding', report);
  const shown = filter.querySelector('.shown');
  const none = report.querySelector('.none-left');
  const apply = () => {
    const kinds = new Set(all('input[type=checkbox]:checked', filter).map((box) => box.value));
    const operation = filter.querySelector('select').value;
    const words = filter.querySelector('input[type=search]').value.toLowerCase().split(/\\s+/).filter(Boolean);
    let count = 0;
    for (const finding of findings) {
      const text = finding.textContent.toLowerCase();
      const fits = kinds.has(finding.dataset.kind)
        && (operation === '' || finding.dataset.operation === operation)
        && words.every((word) => text.includes(word));
      finding.hidden = !fits;
      if (fits) count += 1;
    }
    shown.textContent = count + ' of ' + findings.length + ' shown';
    none.hidden = count > 0;
  };
  filter.addEventListener('input', apply);
  filter.addEventListener('submit', (event) => event.preventDefault());
  filter.querySelector('.open-all').addEventListener('click', (event) => {
    const visible = findings.filter((finding) => !finding.hidden);
    const open = visible.some((finding) => !finding.open);
    for (const finding of visible) finding.open = open;
    event.currentTarget.textContent = open ? 'Close all' : 'Open all';
  });
  filter.hidden = false;
  apply();
}

for (const button of all('.copy')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const source = button.closest('.curl').querySelector('pre');
    try {
      await navigator.clipboard.writeText(source.textContent);
      button.textContent = 'Copied';
    } catch {
      getSelection().selectAllChildren(source);
      button.textContent = 'Selected';
    }
    setTimeout(() => { button.textContent = 'Copy'; }, 2000);
  });
}

const openNamed = () => {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && target.matches('details')) target.open = true;
};
addEventListener('hashchange', openNamed);
openNamed();
`;
