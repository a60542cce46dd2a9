import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenBrowser } from '../tenant/teams/open-browser.ts';
import type { OpenTab } from './teams-tab.ts';

const pictures = join(import.meta.dirname, '../../.build/screenshots');

interface Paper {
  readonly words: string;
  readonly pages: number;
  /** Colours of what is written and of what it is written on. */
  readonly colours: readonly string[];
}

/**
 * The tab as it comes on A4, by itself: Teams prints the frame of the tab, and Chromium's way to a PDF only takes whole pages. So what
 * stands in the frame, with the styles that are in force there, is put on a page of its own.
 */
export async function paperOf(browser: OpenBrowser, { frame }: OpenTab, name: string): Promise<Paper> {
  const { html, base } = await frame.evaluate(() => {
    const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
    const rules = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const script of body.querySelectorAll('script')) script.remove();
    return { html: `<style>${rules.join('\n')}</style>${body.innerHTML}`, base: location.origin };
  });
  const { page } = await browser.newPage({ width: 794, height: 1123 });
  await page.setContent(`<!doctype html><base href="${base}"><meta charset="utf-8">${html}`);
  await page.emulateMedia({ media: 'print' });
  // biome-ignore lint/performance/useDomNodeTextContent: what is not shown is not on paper.
  const words = await page.locator('body').innerText();
  const colours = await page.evaluate(() => {
    const paper = document.querySelector('.fui-FluentProvider') ?? document.body;
    const written = [...document.querySelectorAll('h2, h4, article p, article td')];
    const inks = new Set(written.map((element) => getComputedStyle(element).color));
    return [...inks, getComputedStyle(paper).backgroundColor];
  });
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' },
  });
  writeFileSync(join(pictures, `${name}.pdf`), pdf);
  await page.close();
  return { words, colours, pages: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0 };
}
