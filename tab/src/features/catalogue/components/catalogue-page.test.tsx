// @vitest-environment jsdom
import type { CatalogueEntryView, CatalogueView } from '@rod-trad/shared/contracts/catalogue-views';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type FakeAnswers, refusal } from '../../../testing/fake-client.ts';
import { freshness } from '../../../testing/plan-views.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { CataloguePage } from './catalogue-page.tsx';

const serve = watchTests();

const entry = (id: string, title: string, over: Partial<CatalogueEntryView> = {}): CatalogueEntryView => ({
  id,
  title,
  etag: '"1"',
  pending: false,
  name: { nb: title, nn: title },
  kind: 'skill',
  areaIds: ['a1'],
  status: 'active',
  next: ['phasingOut', 'retired'],
  use: { requirements: 14, people: 80, assessments: 220 },
  ...over,
});
const view = (over: Partial<CatalogueView> = {}): CatalogueView => ({
  areas: [{ id: 'a1', name: 'Helse og omsorg' }],
  entries: [
    entry('c1', 'Sårstell'),
    entry('c2', 'Sårbehandling'),
    entry('c3', 'Førstehjelp', { kind: 'certificate', validMonths: 24 }),
    entry('c4', 'Velferdsteknologi', {
      status: 'proposed',
      next: ['active', 'retired'],
      proposer: { id: 'p1', name: 'Ragnhild Moe' },
    }),
    entry('c5', 'Telefaks', { status: 'retired' }),
  ],
  mayEdit: true,
  mayPropose: true,
  freshness,
  ...over,
});
const start = (answers: FakeAnswers = {}, shown = view()) => {
  const service = serve({ catalogue: () => shown, ...answers });
  renderView(<CataloguePage />, service);
  return service;
};
const open = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const form = () => screen.findByRole('form', { name: 'Om kompetansen' });

describe('the catalogue', () => {
  it('shows what is in use, puts proposals first for HR, and finds what is searched for', async () => {
    start();
    const list = await screen.findByRole('list', { name: 'Kompetansekatalogen' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(4);
    expect(screen.getByText('1 forslag venter på svar')).toBeTruthy();
    expect(screen.getByText('Foreslått av Ragnhild Moe')).toBeTruthy();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Søk etter navn' }), 'sår');
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
    await userEvent.type(screen.getByRole('searchbox'), 'xyz');
    expect(screen.getByRole('heading', { name: 'Ingen passer med søket' })).toBeTruthy();
  });

  it('says what is wrong with a field, beside it, and keeps what was written', async () => {
    start({
      saveCompetence: () => {
        throw refusal(400, { faults: [{ field: 'name.nn', words: 'Dette må fylles ut.' }] });
      },
    });
    await open('Ny kompetanse');
    const fields = within(await form());
    await userEvent.type(fields.getByRole('textbox', { name: /Navn på bokmål/ }), 'Palliasjon');
    await userEvent.click(fields.getByRole('button', { name: 'Lagre' }));
    expect(await screen.findByText('Dette må fylles ut.')).toBeTruthy();
    expect(fields.getByRole<HTMLInputElement>('textbox', { name: /Navn på bokmål/ }).value).toBe(
      'Palliasjon',
    );
  });

  it('sends level texts of one’s own, and the standard ones as none', async () => {
    const service = start({ saveCompetence: () => ({ outcome: 'saved' }) });
    await open('Sårstell');
    const fields = within(await form());
    expect(fields.getByText('Har ikke gjort dette, og kjenner det lite til.')).toBeTruthy();
    await userEvent.click(fields.getByRole('button', { name: 'Skriv egne tekster' }));
    await userEvent.type(fields.getByRole('textbox', { name: 'Nivå 0, bokmål' }), 'Ser på');
    await userEvent.click(fields.getByRole('button', { name: 'Lagre' }));
    const sent = () => service.calls.find(({ name }) => name === 'saveCompetence')?.input.body;
    await expect.poll(sent).toMatchObject({
      changes: { id: 'c1', etag: '"1"' },
      levels: [{ nb: 'Ser på', nn: '' }, {}, {}, {}, {}],
    });
  });

  it('shows both versions, field by field, when somebody else was quicker', async () => {
    let tries = 0;
    const service = start({
      saveCompetence: () => {
        tries += 1;
        if (tries > 1) return { outcome: 'saved' };
        throw refusal(409, { current: { ...entry('c1', 'Sårstell og sår'), etag: '"2"' } });
      },
    });
    await open('Sårstell');
    await userEvent.type((await form()).querySelector('input') as HTMLInputElement, ' 2');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    const row = await screen.findByRole('row', { name: /Navn på bokmål/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['Sårstell 2', 'Sårstell og sår']);
    await userEvent.click(screen.getByRole('button', { name: 'Bruk mitt svar' }));
    await expect
      .poll(() => service.calls.filter(({ name }) => name === 'saveCompetence').at(-1)?.input.body)
      .toMatchObject({ changes: { id: 'c1', etag: '"2"' }, name: { nb: 'Sårstell 2' } });
  });

  it('says what follows before two are merged', async () => {
    const service = start({ moveCompetence: () => ({ outcome: 'saved' }) });
    await open('Sårbehandling');
    const target = await screen.findByRole('combobox', { name: 'Slå sammen med' });
    // Only its own kind, in use, and not itself.
    expect(
      within(target)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Velg en kompetanse', 'Sårstell']);
    await userEvent.selectOptions(target, 'c1');
    await userEvent.click(screen.getByRole('button', { name: 'Se hva som følger med' }));
    expect(screen.getByText(/14 krav og 220 vurderinger teller for «Sårstell»/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Slå sammen' }));
    await expect
      .poll(() => service.calls.find(({ name }) => name === 'moveCompetence')?.input)
      .toMatchObject({ params: { competenceId: 'c2' }, body: { move: { kind: 'merge', into: 'c1' } } });
  });

  it('lets a leader read and propose, and nothing else', async () => {
    start({}, view({ mayEdit: false }));
    await open('Førstehjelp');
    expect(await screen.findByText(/gyldig i 24 måneder/)).toBeTruthy();
    expect(screen.queryByRole('form')).toBeNull();
    await userEvent.keyboard('{Escape}');
    await open('Foreslå en kompetanse');
    expect(within(await form()).getByRole('button', { name: 'Send forslaget til HR' })).toBeTruthy();
  });
});
