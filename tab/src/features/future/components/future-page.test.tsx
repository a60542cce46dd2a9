// @vitest-environment jsdom
import type { ProjectionView } from '@rod-trad/shared/contracts/projection-views';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { never, refusal } from '../../../testing/fake-client.ts';
import { freshness, ward } from '../../../testing/plan-views.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { FuturePage } from './future-page.tsx';

const serve = watchTests();

function view(over: Partial<ProjectionView> = {}): ProjectionView {
  return {
    unit: ward,
    sight: 'people',
    on: '2026-11-25',
    groups: [{ id: 'nurse', name: 'Sykepleiere' }],
    competences: [{ id: 'c', name: 'Sårstell' }],
    assumptions: [
      { name: 'turnover', unit: 'percent', value: 8, standard: 8, least: 0, most: 40 },
      { name: 'newcomersHold', unit: 'percent', value: 50, standard: 50, least: 0, most: 100 },
    ],
    result: {
      kind: 'shown',
      rows: Array.from({ length: 11 }, (_, n) => ({
        year: 2026 + n,
        low: 46 - 2 * n,
        expected: 46 - n,
        high: 46,
        demand: 50,
        shortage: 4 + n,
      })),
      planned: [],
      ageless: 0,
    },
    freshness,
    ...over,
  };
}
const chosen = view({
  group: { id: 'nurse', name: 'Sykepleiere' },
  competence: { id: 'c', name: 'Sårstell' },
});

describe('the page about the future', () => {
  it('says in a sentence what to expect in five years, and shows every year in numbers', async () => {
    renderView(<FuturePage unitId="u3" />, serve({ projection: () => chosen }));
    expect(
      await screen.findByText(
        'I 2031 venter vi at 41 (36–46) kan «Sårstell». Kravet er 50. Da mangler det 9.',
      ),
    ).toBeTruthy();
    const table = screen.getByRole('table', { name: 'Sårstell: Sykepleiere i Avdeling Sol, år for år' });
    const cells = within(within(table).getByRole('row', { name: /^2031/ })).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual(['36', '41', '46', '50', '▼ 9']);
    expect(screen.getByRole('img', { name: /Tabellen under viser de samme tallene/ })).toBeTruthy();
  });

  it('asks anew when a choice or an assumption moves, and takes it back', async () => {
    const service = serve({ projection: () => chosen });
    renderView(<FuturePage unitId="u3" />, service);
    const asked = () => service.calls.at(-1)?.input.body;
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Stillingsgruppe' }), 'nurse');
    await expect.poll(asked).toEqual({ positionGroupId: 'nurse', assumptions: {} });
    const number = screen.getByRole('spinbutton', { name: /Slutter i året/ });
    await userEvent.tripleClick(number);
    await userEvent.keyboard('12');
    await expect.poll(asked).toEqual({ positionGroupId: 'nurse', assumptions: { turnover: 12 } });
    expect(screen.getByText('endret fra 8')).toBeTruthy();
    const reset = 'Tilbakestill: Slutter i året, av dem under 62';
    await userEvent.click(screen.getByRole('button', { name: reset }));
    expect((number as HTMLInputElement).value).toBe('8');
    expect(screen.queryByText('endret fra 8')).toBeNull();
  });

  it('leaves out what is about holders while heads are counted', async () => {
    renderView(<FuturePage unitId="u3" />, serve({ projection: () => view() }));
    expect(await screen.findByText(/I 2031 venter vi 41 ansatte \(36–46\)/)).toBeTruthy();
    expect(screen.queryByRole('slider', { name: /Nye som har kompetansen/ })).toBeNull();
  });

  it.each([
    ['nobody', /ingen å skrive fram/],
    ['hidden', /minst 10 personer/],
    ['chooseGroup', /Velg hele kommunen og én stillingsgruppe/],
  ] as const)('says why there is nothing to show: %s', async (kind, words) => {
    const numbers = view({ sight: 'numbers', threshold: 5, result: { kind } });
    renderView(<FuturePage unitId="u0" />, serve({ projection: () => numbers }));
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryByRole('slider')).toBeNull();
  });

  it('loads, and fails with a way on', async () => {
    const { unmount } = renderView(<FuturePage unitId="u3" />, serve({ projection: never }));
    expect(screen.getByRole('status', { name: 'Laster …' })).toBeTruthy();
    unmount();
    const failing = serve({
      projection: () => {
        throw refusal(500);
      },
    });
    renderView(<FuturePage unitId="u3" />, failing);
    expect((await screen.findByRole('alert')).textContent).toContain('req-42');
  });
});
