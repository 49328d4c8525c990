/// <reference lib="dom" />
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type Finding, type GateReport, toHtml } from '../src/index.ts';
import { finding, hostile, report } from './sample-report.ts';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'concordat-'));
let browser: Browser;

beforeAll(async () => {
  // The browser that npm brings along runs on Linux alone; elsewhere Chrome has to be installed.
  browser =
    process.platform === 'linux'
      ? await chromium.launch({ executablePath: await sparticuz.executablePath(), args: ['--no-sandbox'] })
      : await chromium.launch({ channel: 'chrome' });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const findings: Finding[] = [
  finding,
  {
    ...finding,
    severity: 'behaviour',
    id: 'removal.keeps-contact',
    operation: 'lists.removeContactFromEveryListThereIsAtOnce',
    message: 'the contact is gone',
  },
  {
    ...finding,
    severity: 'additive',
    id: 'response.body.additional-properties',
    actual: hostile,
    curl: `echo '${hostile}'`,
  },
  { ...finding, counted: false, accepted: { until: '2030-01-01', reason: hostile } },
];

const sample: GateReport = {
  ...report,
  findings,
  leftBehind: [{ resource: 'contacts', marker: hostile, reason: hostile }],
  baseline: {
    accepted: 1,
    expired: [],
    gone: [{ vendor: 'leadlex', id: 'x', operation: 'y', until: '2030-01-01', reason: hostile }],
  },
  unspecified: report.unspecified.map((observation) => ({ ...observation, message: hostile, agrees: false })),
  coverage: [
    { operation: 'contacts.bulkDelete', kind: 'reply', name: '200 all_deleted', status: 200, exercised: true },
    { operation: 'contacts.bulkDelete', kind: 'parameter', name: 'dry_run', exercised: false, reason: hostile },
    { operation: 'contacts.bulkDelete', kind: 'header', name: 'X-Request-ID', status: 200, exercised: true },
  ],
  checks: [
    { id: 'a.b', operations: ['contacts.bulkDelete'], title: hostile, state: 'skipped', reason: hostile, requests: 0 },
  ],
};

/** Opens the page as a file, as a reader does; what the browser complains of, or loads besides, is kept. */
async function open(reports: readonly GateReport[], options?: BrowserContextOptions) {
  const file = join(folder, 'report.html');
  writeFileSync(file, toHtml(reports));
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  page.on('request', (request) => {
    if (request.url() !== pathToFileURL(file).href) complaints.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  return { page, complaints, context };
}

const shown = (page: Page) => page.locator('.finding:visible');

test('loads nothing, runs nothing of the target and shows its text as it is', async () => {
  const { page, complaints } = await open([sample, { ...sample, vendor: 'autosend' }]);
  await page.getByRole('button', { name: 'Open all' }).first().click();
  expect(complaints).toEqual([]);
  expect(await page.locator('img, script:not(:last-child), iframe, object').count()).toBe(0);
  expect(await page.locator('pre', { hasText: '</script><script>alert(1)' }).count()).toBeGreaterThan(0);
  expect(await page.content()).not.toContain('\u001b');
});

test('its policy allows no script but its own', async () => {
  const { page } = await open([sample]);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "hacked"';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="document.title = \'hacked\'">');
    return document.title;
  });
  expect(ran).not.toBe('hacked');
});

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
] as const)(
  'has no flaw that axe finds (%s, %i pixels wide), and never scrolls sideways',
  async (colorScheme, width) => {
    // Axe is put into the page from outside, which its policy forbids.
    const options = { colorScheme, viewport: { width, height: 900 }, bypassCSP: true };
    const { page } = await open([sample, { ...sample, vendor: 'autosend' }], options);
    await page.getByRole('button', { name: 'Open all' }).first().click();
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const run = (
        window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
      ).axe;
      return (await run.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  },
);

test('follows the colour scheme of the reader', async () => {
  const paper = async (colorScheme: 'light' | 'dark') => {
    const { page } = await open([sample], { colorScheme });
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  };
  expect(await paper('light')).not.toBe(await paper('dark'));
});

test('filters by severity, operation and text', async () => {
  const { page } = await open([sample]);
  expect(await shown(page).count()).toBe(4);
  await page.getByLabel('breaking (1)').uncheck();
  expect(await shown(page).count()).toBe(3);
  expect(await page.getByRole('status').textContent()).toBe('3 of 4 shown');
  await page.getByRole('combobox').selectOption('lists.removeContactFromEveryListThereIsAtOnce');
  expect(await shown(page).locator('.name code').allTextContents()).toEqual(['removal.keeps-contact']);
  await page.getByRole('combobox').selectOption('');
  await page.getByRole('searchbox').fill('OCTOCAT additional');
  expect(await shown(page).locator('.name code').allTextContents()).toEqual(['response.body.additional-properties']);
  await page.getByRole('searchbox').fill('nothing like it');
  expect(await page.getByText('No finding fits the filter.').isVisible()).toBe(true);
});

test('by keyboard alone: reach the first finding, open it, copy its line', async () => {
  const { page, context } = await open([sample]);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the report');
  const first = page.locator('.finding').first();
  for (
    let step = 0;
    step < 30 && !(await first.locator('summary').evaluate((one) => one === document.activeElement));
    step += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  expect(await first.evaluate((one: HTMLDetailsElement) => one.open)).toBe(true);
  for (
    let step = 0;
    step < 5 && !(await first.locator('.copy').evaluate((one) => one === document.activeElement));
    step += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(finding.curl);
});

test('a link to a finding opens it', async () => {
  const { page } = await open([sample]);
  await page.evaluate(() => {
    location.hash = '#leadlex-finding-2';
  });
  await page.locator('#leadlex-finding-2[open]').waitFor();
});

test('without its script everything is there, and nothing that would need it', async () => {
  const { page } = await open([sample], { javaScriptEnabled: false });
  expect(await shown(page).count()).toBe(4);
  expect(await page.locator('.filter:visible, .copy:visible').count()).toBe(0);
});

test('when all is well it says so', async () => {
  const { page } = await open([
    { ...report, findings: [], unspecified: [], verdict: 'conforms', reason: 'all observed' },
  ]);
  expect(await page.getByText('None: what could be asked was answered as documented.').isVisible()).toBe(true);
});
