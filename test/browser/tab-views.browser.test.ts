import { describe, expect, it } from 'vitest';
import { until } from '../stories/story-world.ts';
import { openConfigureDialogue, savedTab } from './configure-parent.ts';
import { type Look, setTabStage } from './tab-stage.ts';
import { axeFaults, frameOf, overflow, pressUntil } from './teams-tab.ts';

const stage = setTabStage();

type Who = 'leader' | 'hrAdviser' | 'employee' | 'unionRep';
const measureOf = (who: Who) =>
  stage.world.as(stage.world.people[who])('measure', { params: { measureId: stage.world.people.measure } });

const pageNames = {
  nb: { plan: 'Plan', gap: 'Kompetansebehov', own: 'Min kompetanse' },
  nn: { plan: 'Plan', gap: 'Kompetansebehov', own: 'Min kompetanse' },
  en: { plan: 'Plan', gap: 'Competence needs', own: 'My competence' },
} as const;

describe('every view, in every look, width and language', () => {
  it.each<[Who, 'plan' | 'gap' | 'own' | 'measure' | 'channel', Look]>([
    ['leader', 'plan', {}],
    ['leader', 'plan', { theme: 'dark', width: 360 }],
    ['leader', 'gap', { theme: 'dark', lang: 'nn' }],
    ['leader', 'gap', { width: 360 }],
    ['leader', 'measure', { theme: 'contrast', lang: 'en' }],
    ['leader', 'measure', { width: 360 }],
    ['leader', 'own', { theme: 'dark' }],
    ['hrAdviser', 'plan', { theme: 'contrast', lang: 'en', width: 360 }],
    ['hrAdviser', 'gap', { theme: 'contrast', lang: 'nn' }],
    ['hrAdviser', 'own', {}],
    ['employee', 'own', { width: 360, theme: 'dark' }],
    ['employee', 'own', { lang: 'en', theme: 'contrast' }],
    ['unionRep', 'plan', { theme: 'dark', lang: 'en' }],
    ['unionRep', 'gap', {}],
    ['unionRep', 'gap', { width: 360, lang: 'nn', theme: 'contrast' }],
    ['unionRep', 'measure', { width: 360, lang: 'nn', theme: 'dark' }],
    ['employee', 'channel', {}],
    ['leader', 'channel', { theme: 'dark', lang: 'en', width: 360 }],
    ['unionRep', 'channel', { theme: 'contrast', lang: 'nn' }],
  ])('%s, %s, %o', async (who, view, place) => {
    const { lang = 'nb', theme = 'default', width = 1280 } = place;
    const subPageId = view === 'measure' ? `measure/${stage.world.people.measure}` : undefined;
    const tab = await stage.open(who, {
      ...place,
      ...(view === 'channel' ? { view } : {}),
      ...(subPageId === undefined ? {} : { subPageId }),
    });
    const { frame } = tab;
    if (view === 'gap' || (view === 'own' && who !== 'employee')) {
      await frame.getByRole('button', { name: pageNames[lang][view], exact: true }).click();
      await frame.getByRole('article', { name: pageNames[lang][view] }).waitFor();
    }
    if (view === 'measure') await frame.locator('[role=dialog] dl').first().waitFor();
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe(lang);
    expect(await overflow(frame)).toBe(0);
    await tab.picture(`${who}-${view}-${theme}-${lang}-${width}`);
    expect(await axeFaults(frame)).toEqual([]);
    await stage.closeAll();
  });
});

describe('who sees whom', () => {
  it('a channel shows everybody the same plan, and no person', async () => {
    const seen: string[] = [];
    for (const who of ['employee', 'leader', 'hrAdviser', 'unionRep'] as const) {
      const { frame } = await stage.open(who, {
        view: 'channel',
        subPageId: `unit/${stage.world.people.unit}`,
      });
      await frame.getByRole('table').first().waitFor();
      seen.push((await frame.locator('article table').first().textContent()) ?? '');
      expect(await frame.locator('button, [role=navigation]').count()).toBe(0);
    }
    expect(new Set(seen).size).toBe(1);
    expect(seen[0]).toContain((await measureOf('leader')).title);
    const people = stage.world.tenant.context.directory.list().map((person) => person.displayName);
    expect(people.filter((name) => seen[0]?.includes(name))).toEqual([]);
    await stage.closeAll();
  });

  it('an employee meets neither units nor other people', async () => {
    const { frame } = await stage.open('employee');
    expect(await frame.getByRole('navigation').count()).toBe(0);
    expect(await frame.getByRole('combobox').count()).toBe(0);
    await stage.closeAll();
  });

  it('departments of the same name are told apart by the unit above', async () => {
    const tab = await stage.open('hrAdviser');
    const { units } = await stage.world.as(stage.world.people.hrAdviser)('home');
    const [name = '', same = []] =
      [...Map.groupBy(units, (unit) => unit.name)].find(([, found]) => found.length > 1) ?? [];
    await tab.frame.getByRole('combobox', { name: 'Enhet' }).pressSequentially(name);
    const options = tab.frame.getByRole('option');
    await expect.poll(() => options.count()).toBe(same.length);
    const words = await options.allTextContents();
    for (const { parentId } of same) {
      const above = units.find(({ id }) => id === parentId)?.name ?? '';
      expect(words.filter((option) => option.includes(above))).toHaveLength(1);
    }
    await tab.picture('hrAdviser-units');
    await tab.page.keyboard.press('ArrowDown');
    await tab.page.keyboard.press('Enter');
    await tab.frame.getByRole('article', { name: `Kompetanseplan for ${name}` }).waitFor();
    await stage.closeAll();
  });
});

describe('a follow-up from the tab', () => {
  it('is sent by keyboard alone, and shown without a reload', async () => {
    const { title } = await measureOf('leader');
    const tab = await stage.open('leader');
    const { frame, page } = tab;
    await frame.evaluate((name) => {
      const buttons = [...document.querySelectorAll('article button')];
      for (const button of buttons) if (button.textContent === name) button.id = 'sought';
    }, title);
    await frame.locator('#sought').waitFor();
    await frame.locator('body').press('Tab');
    await pressUntil(tab, 'Tab', '#sought');
    await page.keyboard.press('Enter');
    await frame.getByRole('form', { name: 'Hvordan går det?' }).waitFor();
    await pressUntil(tab, 'Tab', 'input[type=radio]');
    await pressUntil(tab, 'ArrowDown', 'input[value=delayed]');
    await pressUntil(tab, 'Tab', 'textarea');
    await page.keyboard.type('Vikaren begynner i januar');
    await pressUntil(tab, 'Tab', 'button[type=submit]');
    await page.keyboard.press('Enter');
    await frame.getByText('Svaret er lagret.').waitFor();
    await tab.picture('leader-followup-saved');
    expect(await axeFaults(frame)).toEqual([]);
    await page.keyboard.press('Escape');
    await frame.getByRole('dialog').waitFor({ state: 'detached' });
    const row = frame.getByRole('row').filter({ hasText: title });
    await row.getByText('Forsinket').waitFor();
    // The mark would be gone after a reload, and the keyboard is back where it was.
    await expect.poll(() => frame.evaluate(() => document.activeElement?.id)).toBe('sought');
    await stage.closeAll();
  });

  it('meets a change by somebody else with both versions, and a choice', async () => {
    const tab = await stage.open('leader', { subPageId: `measure/${stage.world.people.measure}` });
    const { frame } = tab;
    await frame.getByRole('radio', { name: 'I rute' }).check();
    await frame.getByRole('textbox', { name: 'Kommentar' }).fill('Alt går etter planen');
    const { etag = '' } = await measureOf('hrAdviser');
    await stage.world.as(stage.world.people.hrAdviser)('followUp', {
      params: { measureId: stage.world.people.measure },
      body: { key: crypto.randomUUID(), status: 'needsHelp', note: 'Kurset er fullt', etag },
    });
    await frame.getByRole('button', { name: 'Lagre svaret' }).click();
    const yours = frame.getByRole('region', { name: 'Ditt svar' });
    await yours.getByText('Alt går etter planen').waitFor();
    const stands = frame.getByRole('region', { name: 'Det som står nå' });
    await stands.getByText('Kurset er fullt').waitFor();
    await tab.picture('leader-conflict');
    expect(await axeFaults(frame)).toEqual([]);
    await frame.getByRole('button', { name: 'Bruk mitt svar' }).click();
    await frame.getByText('Svaret er lagret.').waitFor();
    expect(await measureOf('leader')).toMatchObject({
      status: 'onTrack',
      latestFollowUp: { note: 'Alt går etter planen' },
    });
    // The browser itself writes a refused request on the console; that one, and nothing else.
    expect(tab.faults).toEqual([expect.stringContaining('409')]);
    await tab.close();
  });

  it('is kept and said to wait while SharePoint is down, and the mark goes away by itself', async () => {
    const { faults } = stage.world.tenant.context;
    const down = ['POST', 'PATCH'].map((method) =>
      faults.add({ part: 'graph', method, path: '/items', status: 503, headers: { 'retry-after': '1' } }),
    );
    const tab = await stage.open('leader', { subPageId: `measure/${stage.world.people.measure}` });
    const { frame } = tab;
    await frame.getByRole('radio', { name: 'Trenger hjelp' }).check();
    await frame.getByRole('button', { name: 'Lagre svaret' }).click();
    await frame.getByText(/Svaret er tatt vare på og venter på SharePoint/).waitFor();
    await tab.picture('leader-followup-pending');
    await frame.getByRole('button', { name: 'Lukk' }).click();
    const row = frame.getByRole('row').filter({ hasText: (await measureOf('leader')).title });
    await row.getByText('Venter på SharePoint').waitFor();
    await row.getByText('Trenger hjelp').waitFor();
    // Also with the mark, the whole plan is seen at once beside the chat.
    expect(await overflow(frame, 'article > section:not(:has(h3))')).toBe(0);
    await tab.picture('leader-plan-pending');
    expect(await axeFaults(frame)).toEqual([]);
    for (const fault of down) faults.remove(fault);
    await until('nothing waits', async () => ((await measureOf('leader')).pending ? undefined : true));
    await row.getByText('Venter på SharePoint').waitFor({ state: 'detached' });
    await stage.closeAll();
  });
});

describe('adding the tab to a channel', () => {
  it.each([
    ['employee', 'nb-no', 'Vis kompetanseplanen i kanalen'],
    ['leader', 'nn-no', 'Vel Lagre når du er klar.'],
    ['hrAdviser', 'en-gb', 'Choose Save when you are ready.'],
  ] as const)('as %s in %s', async (who, locale, words) => {
    const { page, faults } = await stage.browser.newPage({ width: 720, height: 480 });
    const tabUrl = `${stage.world.product.url}/tab/`;
    const person = stage.world.people[who];
    await openConfigureDialogue(page, {
      hostUrl: stage.world.tenant.context.publicUrl,
      tabUrl,
      person,
      locale,
    });
    const frame = await frameOf(page);
    await frame.getByText(words).waitFor();
    if (who === 'leader') {
      const { unit } = stage.world.people;
      const { name } = (await stage.world.as(person)('unitPlan', { params: { unitId: unit } })).unit;
      await frame.getByRole('combobox').fill(name);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    expect(await axeFaults(frame)).toEqual([]);
    await page.screenshot({ path: `.build/screenshots/tab-configure-${who}.png` });
    await page.getByRole('button', { name: 'Lagre' }).click();
    const saved = await savedTab(page);
    expect(saved).toMatchObject({ contentUrl: tabUrl, websiteUrl: tabUrl });
    const top = (await stage.world.as(person)('channelPlan', { query: {} })).unit.id;
    expect(saved.entityId).toBe(`unit/${who === 'leader' ? stage.world.people.unit : top}`);
    expect(faults).toEqual([]);
    await page.close();
  });
});
