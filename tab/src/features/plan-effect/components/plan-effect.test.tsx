// @vitest-environment jsdom

import { createText } from '@rod-trad/shared/text/create-text';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { effectRow, planEffectView } from '../../../testing/effect-views.ts';
import { measureForm, planView } from '../../../testing/plan-views.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { effectCsv } from './effect-csv.ts';
import { PlanEffect } from './plan-effect.tsx';

const serve = watchTests();
const wound = effectRow('Sårstell', [
  [3, 2],
  [3, 0],
]);
const guide = effectRow(
  'Veiledning',
  [
    [4, 4],
    [4, 4],
  ],
  { measures: 0 },
);
const elsewhere = {
  ...guide,
  competence: { ...guide.competence, id: 'drift', name: 'Drift', area: 'Teknisk', areas: ['Teknisk'] },
};
const draw = (effect: ReturnType<typeof planEffectView>, onOpen = vi.fn()) => {
  renderView(
    <PlanEffect view={planView()} onOpen={onOpen} />,
    serve({ planEffect: () => effect, measureForm: () => measureForm() }),
  );
  return onOpen;
};
const names = async () =>
  within(await screen.findByRole('table'))
    .getAllByRole('rowheader')
    .map((head) => head.firstChild?.textContent);

describe('the expected effect', () => {
  it('is a table of years that can be heard', async () => {
    draw(planEffectView({ rows: [wound] }));
    const row = within(await screen.findByRole('table')).getByRole('row', { name: /Sårstell/ });
    expect(within(row).getByText('3 mangler uten planen, 0 med planen. 1 ukjent')).toBeTruthy();
  });

  it('is narrowed to an area, and to what the plan does not close', async () => {
    draw(planEffectView({ rows: [wound, guide, elsewhere] }));
    expect(await names()).toEqual(['Sårstell', 'Veiledning', 'Drift']);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Bare det planen ikke lukker' }));
    expect(await names()).toEqual(['Veiledning', 'Drift']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Område' }), 'Teknisk');
    expect(await names()).toEqual(['Drift']);
  });

  it('opens a measure that closes nothing, and says why', async () => {
    const idle = [{ id: 'm9', title: 'Kurs', area: 'Helse', why: 'levelTooLow' as const }];
    const onOpen = draw(planEffectView({ idle }));
    const list = await screen.findByRole('list', { name: 'Tiltak som ikke lukker noe gap' });
    expect(within(list).getByText(/trenger et høyere nivå/)).toBeTruthy();
    await userEvent.click(within(list).getByRole('button', { name: 'Kurs' }));
    expect(onOpen).toHaveBeenCalledWith('m9');
  });

  it('begins a measure for a gap, with what is known of it filled in', async () => {
    const untouched = [{ ...guide, below: 2, areaId: 'a1', level: 3, people: 4 }];
    draw(planEffectView({ untouched }));
    expect(
      await screen.findByText('På det meste mangler 4 personer. 2 tiltak i planer lenger ned'),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Lag tiltak for Veiledning' }));
    expect(await screen.findByDisplayValue('Dekke behovet: Veiledning')).toBeTruthy();
    expect(screen.getByDisplayValue('4')).toBeTruthy();
  });

  it('gives nobody a way to begin who may not change the plan, and says what is not told', async () => {
    const plan = { id: 'plan1', title: 'Kompetanseplan', mayChange: false };
    const untouched = [{ ...guide, below: 0, areaId: 'a1', level: 3, people: 4 }];
    const hidden = [wound.competence];
    draw(planEffectView({ untouched, hidden }, { plan, sight: 'numbers', on: '2026-11-01' }));
    expect(await screen.findByText(/Tallene vises ikke for Sårstell/)).toBeTruthy();
    expect(screen.getByText(/offentliggjort 1\. nov\. 2026/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Lag tiltak/ })).toBeNull();
  });

  it('says when there is none', async () => {
    draw({ ...planEffectView(), result: { kind: 'over' } });
    expect(await screen.findByText(/Alle årene i planen er over/)).toBeTruthy();
  });

  it('is a file with a line for each competence and year', () => {
    const together = { needed: 2, without: 1, with: 0 };
    const [first, second] = wound.years;
    if (first === undefined || second === undefined) throw new Error('two years');
    const row = { ...wound, years: [first, { ...second, together }] };
    const lines = effectCsv('Plan', [2026, 2027], [row], createText('nb')).split('\r\n');
    expect(lines[2]).toBe('Helse;Sårstell;;2026;8;3;3;2;1;1;;;');
    expect(lines[3]).toBe('Helse;Sårstell;;2027;8;3;3;0;1;2;2;1;0');
  });
});
