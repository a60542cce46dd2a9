// @vitest-environment jsdom
import type { WaitingItem, WaitingPlace } from '@rod-trad/shared/contracts/waiting-routes';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { WaitingList } from './waiting-list.tsx';

const serve = watchTests();
const item = (n: number, over: Partial<WaitingItem> = {}): WaitingItem => ({
  ...{ id: `i${n}`, title: 'Si hvordan det går med tiltaket', detail: `Tiltak ${n}` },
  place: { to: 'measure', measureId: `m${n}` },
  ...over,
});

function start(items: WaitingItem[]) {
  const gone: WaitingPlace[] = [];
  const wayTo = (place: WaitingPlace) => (place.to === 'own' ? undefined : () => void gone.push(place));
  renderView(<WaitingList wayTo={wayTo} />, serve({ waiting: () => ({ items }) }));
  return gone;
}

describe('what waits', () => {
  it('is a few lines with the way to each, and the rest when asked for', async () => {
    const gone = start(Array.from({ length: 8 }, (_, n) => item(n)));
    await userEvent.click(await screen.findByRole('button', { name: 'Åpne: Tiltak 3' }));
    expect(gone).toEqual([{ to: 'measure', measureId: 'm3' }]);
    expect(screen.queryByText('Tiltak 7')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Vis 2 til' }));
    expect(screen.getByText('Tiltak 7')).toBeTruthy();
  });

  it('has no way to where one is', async () => {
    start([item(1, { place: { to: 'own' } })]);
    expect(await screen.findByText('Tiltak 1')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('may be nothing', async () => {
    start([]);
    expect(await screen.findByText('Ingenting venter på deg nå.')).toBeTruthy();
  });
});
