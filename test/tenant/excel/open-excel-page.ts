import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { startTrustedTenant } from '../http/trusted-tenant.ts';
import { buildPerson } from '../people/build-person.ts';
import { launchChromium } from '../teams/launch-chromium.ts';
import type { Tenant } from '../tenant.ts';

export interface ExcelPage {
  readonly tenant: Tenant;
  readonly person: string;
  readonly page: Page;
  /** Console errors, failed requests and thrown errors so far; a test ends with none. */
  readonly faults: string[];
  /** Opens Excel for the person and gives the add-in's frame once Office.js stands. */
  open(query?: Record<string, string>): Promise<Frame>;
  close(): Promise<void>;
}

/** Excel in Chromium with an add-in that has nothing but Office.js and MSAL, both unmodified. */
export async function openExcelPage(): Promise<ExcelPage> {
  const tenant = await startTrustedTenant();
  const person = buildPerson(7, { displayName: 'Hanne Rådgiver', appRoles: ['HrAdviser'] });
  tenant.context.directory.importPeople([person]);
  const addin = createServer((request, response) => void answer(request.url ?? '', response, tenant));
  await new Promise<void>((resolve) => addin.listen(0, '127.0.0.1', resolve));
  const addinOrigin = `http://127.0.0.1:${(addin.address() as AddressInfo).port}`;
  tenant.context.product.addinUrl = `${addinOrigin}/taskpane`;
  const metadataUrl = `${addinOrigin}/functions.json`;
  tenant.context.product.functions = { namespace: 'TRY', metadataUrls: { nb: metadataUrl } };
  // As in Excel on the web, the task pane is another site's and has a process of its own: neither keeps the other from working.
  const browser = await launchChromium('--site-per-process');
  const page = await browser.newPage({ viewport: { width: 1360, height: 800 } });
  page.setDefaultTimeout(15_000);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  return {
    tenant,
    person: person.id,
    page,
    faults,
    async open(query = {}) {
      await page.goto(`${tenant.urls.excelUrl}?${new URLSearchParams({ person: person.id, ...query })}`);
      const frame = await (await page.waitForSelector('.pane iframe')).contentFrame();
      if (frame === null) throw new Error('The task pane has no frame.');
      await frame.waitForFunction('window.Office && window.Office.onReady && window.msal');
      await frame.evaluate('Office.onReady()');
      return frame;
    },
    async close() {
      await browser.close();
      addin.close();
      await tenant.close();
    },
  };
}

const parameter = (name: string, type: string, optional = false) => ({ name, type, optional });
/** Functions for a test to write the code of. */
const triedFunctions = {
  functions: [
    {
      ...{ id: 'ADD', name: 'ADD', result: { type: 'number' } },
      parameters: [parameter('a', 'number'), parameter('b', 'number', true)],
    },
    { id: 'FAIL', name: 'FAIL', result: {}, parameters: [parameter('code', 'string')] },
    { id: 'LOST', name: 'LOST', result: {}, parameters: [] },
  ],
};

async function answer(url: string, response: ServerResponse, tenant: Tenant): Promise<void> {
  if (url === '/msal.js') {
    const script = join(
      dirname(createRequire(import.meta.url).resolve('@azure/msal-browser')),
      'msal-browser.min.js',
    );
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(await readFile(script));
    return;
  }
  if (url === '/functions.json') {
    const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
    response.writeHead(200, headers).end(JSON.stringify(triedFunctions));
    return;
  }
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    // As strict as a product can be: nothing may be asked for but its own address, and scripts from the CDN's place.
    'content-security-policy': `default-src 'self'; script-src 'self' 'unsafe-eval' ${tenant.context.publicUrl}; img-src data:`,
  });
  response.end(`<!doctype html><html lang="nb"><head><title>Tillegg</title><link rel="icon" href="data:,">
    <script src="${tenant.urls.excelUrl}/office.js"></script><script src="/msal.js"></script></head>
    <body><h1>Tillegg</h1></body></html>`);
}
