import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { type Consumer, type Outcome, UnavailableError } from './runtime.ts';

/** What `@sparticuz/chromium` exports, by the parts used here. */
interface Packed {
  readonly default: { readonly args: string[]; executablePath(): Promise<string> };
}

/** Runs the script in a page of a headless Chromium. */
export async function runChromium({ page: script }: Consumer, installed: string): Promise<Outcome> {
  const browser = await start(installed);
  try {
    const page = await browser.newPage();
    // Of a secure origin, as WebCrypto asks for; nothing is sent anywhere.
    await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>smoke</title>' }));
    await page.goto('https://smoke.example/');
    await page.addScriptTag({ content: await readFile(script, 'utf8') });
    const findings = await page.evaluate(() => globalThis.runSmoke());
    return { version: browser.version(), findings };
  } finally {
    await browser.close();
  }
}

async function start(installed: string) {
  try {
    const packed = createRequire(join(installed, 'package.json')).resolve('@sparticuz/chromium');
    const { default: binary } = (await import(pathToFileURL(packed).href)) as Packed;
    return await chromium.launch({ executablePath: await binary.executablePath(), args: binary.args, headless: true });
  } catch (error) {
    throw new UnavailableError(`it does not start here: ${(error as Error).message.split('\n')[0]}`);
  }
}
