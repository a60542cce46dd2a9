// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { never, refusal } from '../../../testing/fake-client.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { capitalRow, ownView } from '../../../testing/views.ts';
import { watchSavedFiles } from '../../../testing/watch-saved-files.ts';
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
  it('shows what is required, and the own view beside the leader’s, with the difference in words', async () => {
    renderView(<OwnView onOpen={ignore} />, serve({ ownCompetence: () => ownView() }));
    const table = await screen.findByRole('table', { name: 'Kompetansen din' });
    const row = within(table).getByRole('row', { name: /Legemiddel/ });
    const line = within(row).getByRole('img');
    expect(line.getAttribute('aria-label')).toBe('Nivå 0 til 4. Du: 3. Lederen: 2. Krav: 3.');
    const words = row.textContent ?? '';
    expect(words).toContain('Nivå 3Gjør det selvstendig.');
    expect(words).toContain('Du: Nivå 3, 1. apr. 2026');
    expect(words).toContain('Bygger på: Kurs i mars');
    expect(words).toContain('Lederen: Nivå 2, 4. mai 2026');
    expect(words).toContain('Du ser 1 nivå mer enn lederen gjør.');
    expect(words).toContain('▼ GapVurdert for 6 måneder siden');
    expect(words).toContain('I brukVil lære mer');
    expect(words).toContain('Kritisk');
    const unknown = within(table).getByRole('row', { name: /Journal/ }).textContent ?? '';
    expect(unknown).toContain('Ingen har sagt noe ennå.');
    expect(unknown).toContain('? Ikke vurdert');
    expect(screen.getByText('Helsefagarbeider, Fjordvik sykehjem, 80 %')).toBeTruthy();
  });

  it('says what is old, and what is worth a look', async () => {
    const old = capitalRow({ stale: true, monthsOld: 14 });
    renderView(<OwnView onOpen={ignore} />, serve({ ownCompetence: () => ownView({ rows: [old] }) }));
    const table = await screen.findByRole('table');
    expect(table.textContent).toContain('Vurdert for 14 måneder siden – ! bør oppdateres');
    const list = screen.getByRole('list', { name: 'Dette kan du se på nå' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['1 krav er ikke dekket', '1 vurdering er over ett år gammel']);
  });

  it('shows papers with their days and their state in words', async () => {
    const expired = capitalRow({
      competence: { id: 'c8', name: 'HLR', kind: 'certificate', area: 'Helse', critical: false },
      cell: { competenceId: 'c8', state: 'gap', required: 1, held: 0 },
      paper: { state: 'expired', until: '2026-11-01' },
      leader: undefined,
      open: undefined,
      difference: undefined,
    });
    const study = capitalRow({
      competence: { id: 'c9', name: 'Kreftsykepleie', kind: 'education', area: 'Helse', critical: false },
      cell: { competenceId: 'c9', state: 'noDemand', held: 1 },
      education: { level: 'master', studyPoints: 30, years: 0.5 },
      paper: { state: 'valid' },
    });
    const view = ownView({ rows: [...ownView().rows, expired, study] });
    renderView(<OwnView onOpen={ignore} />, serve({ ownCompetence: () => view }));
    const papers = await screen.findByRole('list', { name: 'Sertifikater og utdanning' });
    const [aid, cpr, cancer] = within(papers)
      .getAllByRole('listitem')
      .filter((item) => item.parentElement === papers)
      .map((item) => item.textContent ?? '');
    expect(aid).toContain('! Går snart ut. Gyldig til 31. jan. 2027');
    expect(aid).toContain('Utstedt av Røde Kors. Utstedt 31. jan. 2026');
    expect(cpr).toContain('✕ Utløpt. Gikk ut 1. nov. 2026');
    expect(cancer).toContain('Masternivå. 30 studiepoeng (0,5 år på heltid)');
    expect(screen.getByText('1 sertifikat er utløpt')).toBeTruthy();
  });

  it('lists what lies unused, and the own way step by step', async () => {
    const rows = [capitalRow({ unused: true, inUse: 'no' })];
    renderView(<OwnView onOpen={ignore} />, serve({ ownCompetence: () => ownView({ rows }) }));
    const unused = await screen.findByRole('list', { name: 'Kompetanse du ikke får brukt' });
    expect(unused.textContent).toBe('Legemiddelhåndtering: Nivå 2 · Ikke i bruk');
    const growth = screen.getByRole('list', { name: 'Utviklingen din' });
    expect(growth.textContent).toContain('fra nivå 1 til nivå 2');
    expect(growth.textContent).toContain('1. feb. 2024: Nivå 1 (egen vurdering)');
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
    expect(list.textContent).toContain('Leiaren: Nivå 2');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says when nothing is known, when it loads, and when it fails', async () => {
    const bare = ownView({ rows: [], measures: [] });
    const { unmount } = renderView(<OwnView onOpen={ignore} />, serve({ ownCompetence: () => bare }));
    expect(await screen.findByText(/ikke registrert noe om kompetansen din/)).toBeTruthy();
    expect(screen.getByText('Du har ingen tiltak nå.')).toBeTruthy();
    expect(screen.getByText(/ser du her hvordan du har utviklet deg/)).toBeTruthy();
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

describe('one’s own data', () => {
  const readers = [
    { on: '2026-11-20', name: 'Ragnhild Moe', title: 'Leder', leader: true, what: 'person', times: 2 },
    { on: '2026-11-01', leader: false, what: 'unit', unit: 'Avdeling Sol', times: 1 },
  ] as const;

  it('tell who has looked, when somebody asks', async () => {
    const service = serve({
      ownCompetence: () => ownView(),
      ownReaders: () => ({ readers: [...readers] }),
    });
    renderView(<OwnView onOpen={ignore} />, service);
    await userEvent.click(await screen.findByText('Hvem har sett på dette?'));
    const list = await screen.findByRole('list', { name: 'Hvem har sett på dette?' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      '20. nov. 2026: Ragnhild Moe (leder for deg) så siden din, 2 ganger',
      '1. nov. 2026: En som ikke lenger er i kommunen så tabellen for Avdeling Sol, der du står',
    ]);
  });

  it('are given as a file', async () => {
    const saved = watchSavedFiles();
    const service = serve({
      ownCompetence: () => ownView(),
      ownExport: ({ query }) => ({
        fileName: `alt.${query?.format}`,
        mediaType: 'text/csv',
        content: 'Del;Dato',
      }),
    });
    renderView(<OwnView onOpen={ignore} />, service);
    await userEvent.click(await screen.findByRole('button', { name: 'Som tabell (CSV)' }));
    expect(await screen.findByText('Filen er lastet ned.')).toBeTruthy();
    expect(saved.map(({ name }) => name)).toEqual(['alt.csv']);
    expect(await saved[0]?.file.text()).toBe('Del;Dato');
  });
});
