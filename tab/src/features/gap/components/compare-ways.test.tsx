// @vitest-environment jsdom

import type { WaysView } from '@rod-trad/shared/contracts/ways-views';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { adviceView } from '../../../testing/advice-views.ts';
import { freshness } from '../../../testing/plan-views.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { CompareWays } from './compare-ways.tsx';

const serve = watchTests();
type Shown = Extract<WaysView['result'], { kind: 'shown' }>;
const shown: Shown = {
  kind: 'shown',
  need: {
    on: '2026-11-23',
    learners: 1,
    holders: 1,
    years: [
      { year: 2026, needed: 8, lacking: 3 },
      { year: 2027, needed: 8, lacking: 3 },
    ],
  },
  level: 3,
  start: { planId: 'plan1', areaId: 'a1', years: [2026, 2027] },
  mayShare: false,
};
const draw = (result: WaysView['result'], onBegin = vi.fn()) => {
  const service = serve({ gapWays: () => ({ result, freshness }) });
  renderView(<CompareWays view={adviceView()} onBegin={onBegin} />, service);
  expect(service.calls).toEqual([]);
  const details = screen.getByRole('group') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return onBegin;
};
const cells = async (way: RegExp) =>
  within(await screen.findByRole('table', { name: 'De fem veiene' }))
    .getByRole('row', { name: way })
    .textContent?.replaceAll(/\s/g, ' ');

describe('the five ways side by side', () => {
  it('are asked for when they are opened, and worked out here', async () => {
    draw(shown);
    // One of three can learn it, in August 2027: two are left, and two hold it then.
    expect(await cells(/^Heve egne/)).toBe(`Heve egne${['1', '30', '80', '9', '2', '2'].join('')}`);
    expect(screen.queryByRole('region', { name: /nabokommune/ })).toBeNull();
  });

  it('follow what is written, and can be set back', async () => {
    draw(shown);
    const before = await cells(/^Leie inn/);
    const field = screen.getByRole('spinbutton', { name: 'Leie inn: Måneder' });
    fireEvent.change(field, { target: { value: '30' } });
    expect(await cells(/^Leie inn/)).not.toBe(before);
    expect(screen.getByText('startverdi 2')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Tilbake til startverdiene' }));
    expect(await cells(/^Leie inn/)).toBe(before);
  });

  it('lead on to a measure with what it rests on', async () => {
    const onBegin = draw(shown);
    await screen.findByRole('table', { name: 'De fem veiene' });
    await userEvent.click(screen.getByRole('button', { name: /Samarbeide med andre kommuner/ }));
    expect(onBegin).toHaveBeenCalledWith(
      'plan1',
      expect.objectContaining({
        areaId: 'a1',
        filled: expect.objectContaining({
          strategy: 'recruit',
          learningForm: 'sharedPost',
          years: [2026, 2027],
          competences: [{ competenceId: 'c1', targetLevel: '3', people: '3' }],
          // 3 × 40 000 over two years.
          costKroner: '60000',
        }),
      }),
    );
  });

  it('lead nowhere without a plan one may change, and offer the file to those who may hand it out', async () => {
    draw({ ...shown, start: undefined, mayShare: true });
    expect(await screen.findByRole('region', { name: 'Del behovet med en nabokommune' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Velg og lag tiltak/ })).toBeNull();
  });
});
