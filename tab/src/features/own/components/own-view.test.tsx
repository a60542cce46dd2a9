// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { never, refusal } from '../../../testing/fake-client.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { ownView } from '../../../testing/views.ts';
import { OwnView } from './own-view.tsx';

const serve = watchTests();
const ignore = () => {};
const original = window.matchMedia;
afterEach(() => {
  window.matchMedia = original;
});

/** A phone, as far as the page can tell. */
function narrowWindow() {
  window.matchMedia = () => Object.assign(new EventTarget(), { matches: true }) as unknown as MediaQueryList;
}

describe('the own page', () => {
  it('shows what is required, what is held, who said so, and the state in words', async () => {
    renderView(<OwnView onOpen={ignore} />, serve({ ownCompetence: () => ownView() }));
    const table = await screen.findByRole('table', { name: 'Kompetansen din' });
    const cells = (name: RegExp) =>
      within(within(table).getByRole('row', { name }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent);
    expect(cells(/Legemiddel/)).toEqual([
      'Nivå 3Gjør det selvstendig.',
      'Nivå 2Gjør det sammen med andre.',
      '▼ Gap',
      'lederens vurdering, 4. mai 2026',
    ]);
    expect(cells(/Førstehjelp/)).toEqual([
      'Må ha',
      'HarGyldig til 31. jan. 2027',
      '✓ Dekket',
      'enighet mellom medarbeider og leder',
    ]);
    expect(cells(/Journal/)).toEqual(['Nivå 3', '–', '? Ikke vurdert', '–']);
    expect(screen.getByText('Helsefagarbeider, Fjordvik sykehjem, 80 %')).toBeTruthy();
  });

  it('opens one’s own measures', async () => {
    const opened: string[] = [];
    renderView(<OwnView onOpen={(id) => opened.push(id)} />, serve({ ownCompetence: () => ownView() }));
    await userEvent.click(await screen.findByRole('button', { name: 'Kurs i legemiddelhåndtering' }));
    expect(opened).toEqual(['m9']);
  });

  it('becomes a list on a phone', async () => {
    narrowWindow();
    renderView(<OwnView onOpen={ignore} />, serve({ ownCompetence: () => ownView() }), 'nn');
    const list = await screen.findByRole('list', { name: 'Kompetansen din' });
    expect(within(list).getAllByRole('listitem')[0]?.textContent).toContain('vurderinga til leiaren');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says when nothing is known, when it loads, and when it fails', async () => {
    const bare = ownView({ rows: [], measures: [] });
    const { unmount } = renderView(<OwnView onOpen={ignore} />, serve({ ownCompetence: () => bare }));
    expect(await screen.findByText(/ikke registrert noe om kompetansen din/)).toBeTruthy();
    expect(screen.getByText('Du har ingen tiltak nå.')).toBeTruthy();
    unmount();
    const loading = renderView(<OwnView onOpen={ignore} />, serve({ ownCompetence: never }));
    expect(screen.getByRole('status', { name: 'Laster …' })).toBeTruthy();
    loading.unmount();
    const failing = serve({
      ownCompetence: () => {
        throw refusal(500);
      },
    });
    renderView(<OwnView onOpen={ignore} />, failing);
    expect((await screen.findByRole('alert')).textContent).toContain('req-42');
  });
});
