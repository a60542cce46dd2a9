import { createText } from '@rod-trad/shared/text/create-text';
import { expect, it } from 'vitest';
import { csvFile } from './import-files.ts';
import { plansToFill } from './plans-to-fill.ts';
import { looks, nameOfLook, setTabStage } from './tab-stage.ts';
import { axeFaults, overflow } from './teams-tab.ts';

const stage = setTabStage();

it.each(looks)('the import of an old plan, from its kind to its dry run, in the look %o', async (look) => {
  const text = createText(look.lang ?? 'nb');
  const tab = await stage.open('hrAdviser', look);
  const { frame } = tab;
  await frame.getByRole('button', { name: 'Import', exact: true }).click();
  const seen = async (step: string) => {
    await tab.picture(`import-plan-${step}-${nameOfLook(look)}`);
    await expect.poll(() => overflow(frame)).toBe(0);
    expect(await axeFaults(frame)).toEqual([]);
  };
  const press = (name: string) => frame.getByRole('button', { name, exact: true }).click();
  const heading = (name: string) => frame.getByRole('heading', { level: 2, name }).waitFor();
  const [plan] = await plansToFill(stage.world.as(stage.world.people.hrAdviser));
  const [first = 0] = (plan?.title.match(/\d{4}/g) ?? []).map(Number);
  const old = csvFile('gammel plan.csv', [
    ['Kompetanseområder', 'Overordnede tiltak', first, `År ${first + 1}`, 'Suksesskriterier'],
    ['Romfart', '1. Felles opplæring i endringsledelse', 'x', 'kanskje', 'Lederne bruker det'],
  ]);
  await frame.locator('input[type=radio][value=plan]').check();
  await frame.locator('input[type=file]').setInputFiles(old);
  await frame.getByText(/^✓ gammel plan/).waitFor();
  await seen('kind');
  await press(text('importing.next.columns'));
  await heading(text('importing.columns.heading'));
  await press(text('importing.next.plan'));
  await frame.getByText(text('importing.option.planId.missing')).waitFor();
  await seen('lacking');
  await frame.getByLabel(text('importing.option.planId')).selectOption(plan?.id ?? '');
  await press(text('importing.next.plan'));
  await frame.getByText(text('fault.notAMark')).waitFor();
  await seen('faults');
  await stage.closeAll();
});
