// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { catalogueEntry, catalogueView } from '../../../testing/catalogue-views.ts';
import { type FakeAnswers, refusal } from '../../../testing/fake-client.ts';
import { renderView, testQueries, watchTests } from '../../../testing/render-view.tsx';
import { CataloguePage } from './catalogue-page.tsx';

const serve = watchTests();
const use = { requirements: 14, people: 180, assessments: 220 };

function open(answers: FakeAnswers) {
  const service = serve(answers);
  const queries = testQueries();
  renderView(<CataloguePage />, service, 'nb', queries);
  const sent = (name: string) =>
    service.calls.filter((call) => call.name === name).map(({ input }) => input.body as never as object);
  return { sent, renew: () => act(() => queries.invalidateQueries()) };
}
const row = (name: string) => screen.findByRole('button', { name });
const form = () => screen.findByRole('form', { name: 'Om kompetansen' });
const nameField = async () => within(await form()).getByRole('textbox', { name: /Navn på bokmål/ });

describe('the catalogue', () => {
  it('is searched by name, and leaves what is retired out until it is asked for', async () => {
    open({
      catalogue: () =>
        catalogueView([
          catalogueEntry('c1', { title: 'Sårstell', use }),
          catalogueEntry('c2', { title: 'Palliasjon' }),
          catalogueEntry('c3', { title: 'Telefaks', status: 'retired' }),
        ]),
    });
    expect((await row('Sårstell')).closest('li')?.textContent).toContain('14 krav, 180 vurdert');
    expect(screen.queryByRole('button', { name: 'Telefaks' })).toBeNull();
    await userEvent.type(screen.getByRole('searchbox'), 'palli');
    expect(screen.getByRole('status').textContent).toBe('Viser 1 av 3');
    expect(screen.queryByRole('button', { name: 'Sårstell' })).toBeNull();
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Avviklet');
    expect(await row('Telefaks')).toBeTruthy();
  });

  it('takes a leader’s proposal with its reason, and tells what became of earlier ones', async () => {
    const proposer = { id: 'p1', name: 'Ragnhild Moe' };
    const { sent } = open({
      catalogue: () =>
        catalogueView(
          [
            catalogueEntry('c1', { title: 'Sårstell', proposer }),
            catalogueEntry('c2', {
              ...{ title: 'Sårpleie', status: 'retired', proposer },
              mergedInto: { id: 'c1', name: 'Sårstell' },
            }),
          ],
          { mayEdit: false },
        ),
      saveCompetence: () => ({ outcome: 'saved' }),
    });
    const own = await screen.findByRole('region', { name: 'Dine forslag' });
    expect(own.textContent).toContain('Tatt inn i katalogen');
    expect(own.textContent).toContain('Finnes fra før som Sårstell');
    await userEvent.click(screen.getByRole('button', { name: 'Foreslå en kompetanse' }));
    await userEvent.type(await nameField(), 'Palliasjon');
    await userEvent.type(screen.getByRole('textbox', { name: /Navn på nynorsk/ }), 'Palliasjon');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Helse og omsorg' }));
    await userEvent.type(screen.getByRole('textbox', { name: /Hvorfor trengs den/ }), 'Flere alvorlig syke');
    await userEvent.click(screen.getByRole('button', { name: 'Send forslaget til HR' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent('saveCompetence')).toEqual([
      expect.objectContaining({
        name: { nb: 'Palliasjon', nn: 'Palliasjon' },
        areaIds: ['a1'],
        because: 'Flere alvorlig syke',
      }),
    ]);
  });

  it('shows HR why something is proposed, and takes it in', async () => {
    const { sent } = open({
      catalogue: () =>
        catalogueView([
          catalogueEntry('c1', {
            ...{ title: 'Palliasjon', status: 'proposed', next: ['active', 'retired'] },
            proposer: { id: 'p1', name: 'Ragnhild Moe' },
            proposedBecause: 'Flere alvorlig syke',
          }),
        ]),
      moveCompetence: () => ({ outcome: 'saved' }),
    });
    const waiting = (await screen.findByText('1 forslag venter på svar')).closest('[role=status]');
    await userEvent.click(within(waiting as HTMLElement).getByRole('button', { name: 'Palliasjon' }));
    expect(await screen.findByText('Flere alvorlig syke')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Ta den inn i katalogen' }));
    expect(sent('moveCompetence')).toEqual([
      expect.objectContaining({ etag: '"1"', move: { kind: 'status', status: 'active' } }),
    ]);
  });

  it('says what follows before two are merged', async () => {
    const { sent } = open({
      catalogue: () =>
        catalogueView([
          catalogueEntry('c1', { title: 'Sårpleie', use }),
          catalogueEntry('c2', { title: 'Sårstell' }),
          catalogueEntry('c3', { title: 'Sårkurs', kind: 'certificate' }),
        ]),
      moveCompetence: () => ({ outcome: 'saved' }),
    });
    await userEvent.click(await row('Sårpleie'));
    const into = await screen.findByRole('combobox', { name: 'Slå sammen med' });
    expect(within(into).queryByRole('option', { name: 'Sårkurs' })).toBeNull();
    await userEvent.selectOptions(into, 'Sårstell');
    await userEvent.click(screen.getByRole('button', { name: 'Se hva som følger med' }));
    expect(sent('moveCompetence')).toEqual([]);
    expect(
      screen.getByText(/Dette teller for «Sårstell» fra nå av: 14 krav, 220 vurderinger av 180 personer/),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Slå sammen' }));
    expect(sent('moveCompetence')).toEqual([
      expect.objectContaining({ move: { kind: 'merge', into: 'c2' } }),
    ]);
  });

  it('says what is wrong where it is wrong', async () => {
    open({
      catalogue: () => catalogueView([catalogueEntry('c1', { title: 'Sårstell' })]),
      saveCompetence: () => {
        throw refusal(400, { faults: [{ field: 'name.nn', words: 'Dette må fylles ut.' }] });
      },
    });
    await userEvent.click(await row('Sårstell'));
    await userEvent.clear(within(await form()).getByRole('textbox', { name: /Navn på nynorsk/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    const field = within(await form()).getByRole('textbox', { name: /Navn på nynorsk/ });
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    expect(screen.getByText('Dette må fylles ut.')).toBeTruthy();
  });

  describe('changed by somebody else while one writes', () => {
    const changing = () => {
      let now = catalogueEntry('c1', { title: 'Sårstell' });
      const page = open({
        catalogue: () => catalogueView([now]),
        saveCompetence: ({ body }) => {
          const { changes } = body as { changes?: { etag: string } };
          if (changes?.etag !== now.etag) throw refusal(409, { current: now });
          return { outcome: 'saved' };
        },
      });
      const changeElsewhere = () => {
        now = catalogueEntry('c1', { title: 'Sår og hud', etag: '"2"' });
        return page.renew();
      };
      return { ...page, changeElsewhere };
    };

    it('keeps what is written, shows both, and writes mine when I say so', async () => {
      const { sent, changeElsewhere } = changing();
      await userEvent.click(await row('Sårstell'));
      await userEvent.type(await nameField(), ' og forbinding');
      await changeElsewhere();
      expect(((await nameField()) as HTMLInputElement).value).toBe('Sårstell og forbinding');
      await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
      const versions = await screen.findByRole('table');
      expect(within(versions).getByRole('row', { name: /Navn på bokmål/ }).textContent).toBe(
        'Navn på bokmålSårstell og forbindingSår og hud',
      );
      await userEvent.click(screen.getByRole('button', { name: 'Lagre det jeg skrev' }));
      expect(await screen.findByText('Lagret.')).toBeTruthy();
      expect(sent('saveCompetence').map((body) => (body as { changes: object }).changes)).toEqual([
        { id: 'c1', etag: '"1"' },
        { id: 'c1', etag: '"2"' },
      ]);
    });

    it('follows the service as long as nothing is written', async () => {
      const { changeElsewhere } = changing();
      await userEvent.click(await row('Sårstell'));
      await nameField();
      await changeElsewhere();
      await waitFor(async () => expect(((await nameField()) as HTMLInputElement).value).toBe('Sår og hud'));
    });
  });
});
