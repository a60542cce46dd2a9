import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type { StoryWorld } from '../stories/story-world.ts';
import { type OpenBrowser, openBrowser } from '../tenant/teams/open-browser.ts';

export interface OpenAddin {
  /** Excel with grid and task pane. */
  readonly page: Page;
  /** The add-in inside the task pane. */
  readonly pane: Frame;
  /** Console errors, exceptions and requests that left the machine. */
  readonly faults: readonly string[];
}

export interface AddinBrowser {
  /** Opens a person's workbook with the add-in beside it; another name is another workbook. */
  open(options: {
    readonly person: string;
    readonly workbook: string;
    /** Whose workbook it is, when somebody else has shared it. */
    readonly owner?: string;
    readonly lang?: 'nb' | 'nn' | 'en';
    readonly theme?: 'default' | 'dark' | 'contrast';
    /** Done with the page before anything is asked for. */
    readonly prepare?: (page: Page) => Promise<void>;
  }): Promise<OpenAddin>;
  close(): Promise<void>;
}

/** Chromium in front of the local Excel, with the add-in as it is built. */
export async function openAddinBrowser(world: StoryWorld): Promise<AddinBrowser> {
  const browser: OpenBrowser = await openBrowser();
  return {
    async open({ person, workbook, owner = '', lang = 'nb', theme = 'default', prepare }) {
      const { page, faults } = await browser.newPage({ width: 1360, height: 860 });
      await prepare?.(page);
      const query = new URLSearchParams({ person, workbook, owner, lang, theme });
      await page.goto(`${world.tenant.urls.excelUrl}?${query}`);
      const pane = await (await page.waitForSelector('.pane iframe')).contentFrame();
      if (pane === null) throw new Error('The task pane has no frame');
      return { page, pane, faults };
    },
    close: () => browser.close(),
  };
}

/** What axe finds wrong in a frame; empty when nothing. */
export async function axeViolations(frame: Frame): Promise<readonly string[]> {
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await frame.evaluate(await readFile(axe, 'utf8'));
  const found = (await frame.evaluate('axe.run()')) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Where a look at the page is kept. */
export const picture = (name: string) => join(tmpdir(), 'rod-trad-addin', `${name}.png`);

export const press = (pane: Frame, name: string | RegExp) =>
  pane.getByRole('button', { name }).first().click();

/** What the pane says came of the last thing that was asked for. */
export const said = (pane: Frame) => pane.getByRole('status').filter({ hasText: /\S/ }).last().textContent();

/** Where a unit is chosen, in whatever language. */
export const unitPicker = (pane: Frame) => pane.getByRole('combobox', { name: /Enhet|Eining|Unit/ });

/** Makes the pane as narrow as it gets. */
export const narrow = (page: Page) =>
  page.locator('.pane .handle').evaluate((handle) => {
    const wide = (handle as HTMLElement).parentElement;
    if (wide !== null) wide.style.width = '300px';
  });

/** Chooses a unit as somebody does who types. */
export async function choose(pane: Frame, unit: string): Promise<void> {
  const picker = unitPicker(pane);
  await picker.click();
  await picker.pressSequentially(unit);
  await picker.press('Enter');
}
