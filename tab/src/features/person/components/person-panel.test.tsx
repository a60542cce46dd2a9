// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { refusal } from '../../../testing/fake-client.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { capitalRow, competenceChoices, ownView } from '../../../testing/views.ts';
import { PersonPanel } from './person-panel.tsx';

const serve = watchTests();
const ignore = () => {};
const seenByLeader = () => ownView({ side: 'leader', rows: [capitalRow({ open: 's1', growth: [] })] });
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

describe('a person, as the leader sees it', () => {
  it('is both views, what was said apart from what the leader can add, and compared with nobody', async () => {
    renderView(
      <PersonPanel personId="p3" open onClose={ignore} onPlan={ignore} />,
      serve({ personCompetence: seenByLeader }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('Kompetansen til Áilu Bær')).toBeTruthy();
    const words = dialog.textContent ?? '';
    expect(words).toContain('Áilu Bær kan se at du har vært her');
    expect(words).toContain('Medarbeideren: Nivå 3');
    expect(words).toContain('Medarbeideren ser 1 nivå mer. Spør hva det bygger på.');
    expect(words).not.toMatch(/Utviklingen|snitt|rangering/i);
  });

  it('takes the leader’s own word, without use and wish', async () => {
    const service = serve({
      personCompetence: seenByLeader,
      competenceChoices,
      assess: () => ({ outcome: 'saved', person: seenByLeader() }),
    });
    renderView(<PersonPanel personId="p3" open onClose={ignore} onPlan={ignore} />, service);
    await press('Si hva du ser: Legemiddelhåndtering');
    const form = await screen.findByRole('form', { name: 'Vurder Legemiddelhåndtering' });
    expect(within(form).getByText('Hva passer best for Áilu Bær?')).toBeTruthy();
    expect(within(form).queryByText('Vil du lære mer?')).toBeNull();
    expect(within(form).queryByText('Får du brukt dette i jobben?')).toBeNull();
    await userEvent.click(within(form).getByRole('radio', { name: '1: Sammen med andre.' }));
    await press('Lagre');
    expect(await screen.findByText('Lagret: Legemiddelhåndtering, Nivå 1.')).toBeTruthy();
    const [call] = service.calls.filter(({ name }) => name === 'assess');
    expect(call?.input.params).toEqual({ personId: 'p3' });
    expect(Object.keys(call?.input.body as object).toSorted()).toEqual(['competenceId', 'key', 'level']);
  });

  it('takes the leader’s word on a competence nobody has asked for or spoken of', async () => {
    const service = serve({
      personCompetence: () => ownView({ side: 'leader', rows: [] }),
      competenceChoices,
      assess: () => ({ outcome: 'saved', person: seenByLeader() }),
    });
    renderView(<PersonPanel personId="p3" open onClose={ignore} onPlan={ignore} />, service);
    await press('Si noe om en annen kompetanse');
    await userEvent.type(await screen.findByRole('combobox', { name: /Hvilken kompetanse/ }), 'legemid');
    await userEvent.click(await screen.findByRole('option', { name: /Legemiddelhåndtering/ }));
    const form = await screen.findByRole('form', { name: 'Vurder Legemiddelhåndtering' });
    await userEvent.click(within(form).getByRole('radio', { name: '1: Sammen med andre.' }));
    await press('Lagre');
    expect(await screen.findByText('Lagret: Legemiddelhåndtering, Nivå 1.')).toBeTruthy();
    const [call] = service.calls.filter(({ name }) => name === 'assess');
    expect(call?.input.body).toMatchObject({ level: 1 });
  });

  it('accepts what the employee says, and goes back from a form that is not sent', async () => {
    const service = serve({
      personCompetence: seenByLeader,
      competenceChoices,
      agree: () => ({
        outcome: 'saved',
        person: ownView({
          side: 'leader',
          rows: [capitalRow({ agreed: { id: 'a1', level: 3, on: '2026-11-23' }, open: undefined })],
        }),
      }),
    });
    renderView(<PersonPanel personId="p3" open onClose={ignore} onPlan={ignore} />, service);
    await press('Si hva du ser: Legemiddelhåndtering');
    await press('Tilbake');
    await press('Jeg er enig: Legemiddelhåndtering, Nivå 3');
    expect(await screen.findByText(/Dere er enige om Legemiddelhåndtering: Nivå 3/)).toBeTruthy();
  });

  it('is read and not written by HR', async () => {
    const forHr = () => ownView({ side: undefined, rows: [capitalRow({ open: undefined, growth: [] })] });
    renderView(
      <PersonPanel personId="p3" open onClose={ignore} onPlan={ignore} />,
      serve({ personCompetence: forHr }),
    );
    expect(await screen.findByText(/Bare Áilu Bær og lederne over kan legge til noe/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Si hva du ser|enig|Registrer/ })).toBeNull();
  });

  it('says that nothing is known, and what is refused', async () => {
    const bare = serve({ personCompetence: () => ownView({ side: 'leader', rows: [] }) });
    const { unmount } = renderView(<PersonPanel personId="p3" open onClose={ignore} onPlan={ignore} />, bare);
    expect(await screen.findByText(/Det er ingen krav til Áilu Bær/)).toBeTruthy();
    unmount();
    const refusing = serve({
      personCompetence: () => {
        throw refusal(403);
      },
    });
    renderView(<PersonPanel personId="p3" open onClose={ignore} onPlan={ignore} />, refusing);
    expect((await screen.findByRole('alert')).textContent).toContain('req-42');
  });

  it('is not asked for while the panel is closed', async () => {
    const service = serve({});
    renderView(<PersonPanel personId="p3" open={false} onClose={ignore} onPlan={ignore} />, service);
    expect(service.calls).toEqual([]);
  });
});
