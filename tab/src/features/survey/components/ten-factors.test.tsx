// @vitest-environment jsdom
import type { SurveyView } from '@rod-trad/shared/contracts/survey-views';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { freshness, ward } from '../../../testing/plan-views.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { TenFactors } from './ten-factors.tsx';

const serve = watchTests();

const latest: NonNullable<SurveyView['latest']> = {
  year: 2026,
  answers: 12,
  before: 2024,
  factors: [
    { factor: 'competenceUse', number: 4, value: 3.4, before: 4, country: 4.2, low: 'belowLimit' },
    { factor: 'relevantDevelopment', number: 7, value: 3.55, country: 3.9, low: 'belowCountry' },
  ],
  suggestions: [
    { factor: 'competenceUse', strategy: 'mobilise' },
    { factor: 'relevantDevelopment', strategy: 'develop' },
  ],
};
const view = (over: Partial<SurveyView> = {}): SurveyView => ({
  ...{ unit: ward, latest, lowBelow: 3.5, farBelowCountry: 0.3, freshness },
  ...over,
});

describe('10-FAKTOR beside the plan', () => {
  it('shows what there are numbers for, with a decimal, and which are low', async () => {
    renderView(<TenFactors unitId="u3" onBegin={undefined} />, serve({ survey: () => view() }));
    const table = await screen.findByRole('table', { name: 'Faktorene om kompetanse' });
    const heads = within(table).getAllByRole('columnheader');
    expect(heads.map((head) => head.textContent)).toEqual(['Faktor', '2026', '2024', 'Landet']);
    const row = within(table).getByRole('row', { name: /^Bruk av kompetanse/ });
    const cells = within(row).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual(['3,4Lav', '4,0', '4,2']);
  });

  it('says what a low factor speaks for, by its value and the limit, and begins a measure of that strategy', async () => {
    const onBegin = vi.fn();
    renderView(<TenFactors unitId="u3" onBegin={onBegin} />, serve({ survey: () => view() }));
    await screen.findByText('Bruk av kompetanse (faktor 4) er 3,4, og grensen for lav er 3,5.');
    expect(
      screen.getByText('Relevant kompetanseutvikling (faktor 7) er 3,55, godt under 3,9 i landet.'),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Nytt tiltak: utvikle …' }));
    expect(onBegin).toHaveBeenCalledWith('develop');
  });

  it('leaves the button out for those who may not begin one, and says when there is nothing to show', async () => {
    const { unmount } = renderView(
      <TenFactors unitId="u3" onBegin={undefined} />,
      serve({ survey: () => view() }),
    );
    await screen.findByText(/^Vurder å mobilisere/);
    expect(screen.queryByRole('button')).toBeNull();
    unmount();
    renderView(
      <TenFactors unitId="u4" onBegin={undefined} />,
      serve({ survey: () => view({ latest: undefined }) }),
    );
    await screen.findByText(/^Det er ingen resultater fra 10-FAKTOR/);
  });
});
