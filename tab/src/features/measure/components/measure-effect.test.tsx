// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { effectRow, measureEffectView } from '../../../testing/effect-views.ts';
import { measureDetail } from '../../../testing/plan-views.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { MeasureEffect } from './measure-effect.tsx';

const serve = watchTests();
const rows = [
  effectRow('Sårstell', [
    [3, 2],
    [3, 0],
  ]),
];
const shown = { kind: 'shown' as const, on: '2026-11-23', years: [2026, 2027], rows, hidden: [] };

/** Opens it; the browser of these tests does not say so by itself. */
const draw = (answer: ReturnType<typeof measureEffectView>) => {
  const service = serve({ measureEffect: () => answer });
  renderView(<MeasureEffect measure={measureDetail()} />, service);
  expect(service.calls).toEqual([]);
  const details = screen.getByRole('group') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
};

describe('the expected effect of a measure', () => {
  it('is asked for when it is opened, and told by year', async () => {
    draw(measureEffectView(shown));
    expect(await screen.findByText('3 mangler uten tiltaket, 0 med tiltaket. 1 ukjent')).toBeTruthy();
  });

  it('says why there is none', async () => {
    draw(measureEffectView({ ...shown, rows: [], why: 'noCompetence' }));
    expect(await screen.findByText(/Ingen kompetanse er oppgitt/)).toBeTruthy();
  });

  it('says to whom it is shown', async () => {
    draw(measureEffectView());
    expect(await screen.findByText(/vises for dem som leder den/)).toBeTruthy();
  });
});
