// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { adviceView, coverage } from '../../../testing/advice-views.ts';
import { never, refusal } from '../../../testing/fake-client.ts';
import { mapCompetences } from '../../../testing/gap-views.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { shownTotal } from '../../../testing/views.ts';
import { AdvicePanel } from './advice-panel.tsx';

const serve = watchTests();
const nothing = () => undefined;
const panel = (onPerson: (id: string) => void = nothing) => (
  <AdvicePanel
    question={{ unitId: 'u3', competenceId: 'c1' }}
    year={undefined}
    open
    onClose={nothing}
    onPerson={onPerson}
  />
);
const show = (changes: Parameters<typeof adviceView>[0] = {}, onPerson?: (id: string) => void) =>
  renderView(panel(onPerson), serve({ gapAdvice: () => adviceView(changes) }));
const withCoverage = (changes: Parameters<typeof coverage>[0]) =>
  show({ advice: { kind: 'shown', coverage: coverage(changes) } });
const step = async (name: RegExp) =>
  (await screen.findByRole('heading', { name })).closest('li') as HTMLElement;

describe('what can be done about a gap', () => {
  it('says what is required, held and unknown, and then mobilise, develop and recruit, in this order', async () => {
    show();
    expect(
      await screen.findByText(
        /Kravet er nivå 3\. 4 av 8 har det som kreves \(50 %\)\. 3 mangler det, og 1 er ikke vurdert\./,
      ),
    ).toBeTruthy();
    expect(screen.getByText('Det mangler 3 personer med denne kompetansen.')).toBeTruthy();
    expect(
      screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent?.trim()),
    ).toEqual([
      'Mobilisere',
      'Utvikle 1 person',
      'Rekruttere mellom 1 og 3 personer',
      'Sårbarhet',
      'Fem veier å gå',
      'Ikke vurdert 1 person',
      'Mangler kompetansen',
      'Utvikling',
    ]);
  });

  it('says of each person why, and leads to the person', async () => {
    const seen: string[] = [];
    show({}, (id) => seen.push(id));
    const holder = within(await step(/^Mobilisere/)).getByRole('listitem');
    expect(holder.textContent).toBe(
      'Øyvind HansenSykepleier, Avdeling Solhar nivå 4 · Ikke i bruk · 3 kompetanser er ikke i full bruk',
    );
    const learner = within(await step(/^Utvikle/)).getByRole('listitem');
    expect(learner.textContent).toContain(
      'har nivå 2, kravet er 3 · ett nivå fra å dekke behovet · vil lære mer',
    );
    await userEvent.click(within(learner).getByRole('button', { name: 'Áilu Bær' }));
    expect(seen).toEqual(['p3']);
  });

  it('does not count those one may not see as nobody', async () => {
    show();
    const mobilise = await step(/^Mobilisere$/);
    expect(mobilise.textContent).toContain('ingen, færre enn 5 eller nesten alle');
    expect(within(mobilise).queryByText('Ingen vi vet om.')).toBeNull();
  });

  it('counts those to mobilise when all of them are seen', async () => {
    withCoverage({ mobilise: { here: { kind: 'tooMany', count: 80 } } });
    expect((await step(/^Mobilisere 80 personer$/)).textContent).toContain(
      '80 personer. Velg en enhet lenger ned for å se navn.',
    );
  });

  it('shows the five ways with how many, and the vulnerability', async () => {
    show();
    const ways = (await screen.findByRole('heading', { name: 'Fem veier å gå' }))
      .parentElement as HTMLElement;
    const words = within(ways)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(words).toContain('Heve kompetansen til dagens ansatte 1 person');
    expect(words).toContain('Samarbeide med andre kommuner eller fylkeskommuner mellom 0 og 3 personer');
    expect(words).toContain('Sette ut tjenesten ingen');
    expect(screen.getByText(/Bare én har kompetansen her/)).toBeTruthy();
  });

  it('shows how it has gone, as a picture and as numbers', async () => {
    show();
    expect(await screen.findByRole('img', { name: /Tabellen under viser de samme tallene/ })).toBeTruthy();
    const row = within(screen.getByRole('table', { name: 'Utvikling' })).getByRole('row', {
      name: /^1. okt. 2026/,
    });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['3', '4', '1']);
  });

  it('says what the unit needs as a whole, and that a competence is on its way out', async () => {
    const [competence] = mapCompetences;
    if (competence === undefined) throw new Error('There is one');
    const collective = { needed: 4, holders: 2, shortage: 2 };
    show({ competence: { ...competence, phasingOut: true }, total: shownTotal('c2', { collective }) });
    expect(await screen.findByText(/Enheten trenger 4 .* Det mangler 2\./)).toBeTruthy();
    expect(screen.getByText(/Kompetansen er på vei ut/)).toBeTruthy();
    // A certificate has no levels.
    expect(screen.queryByText(/Kravet er nivå/)).toBeNull();
    expect(screen.queryByText(/har nivå/)).toBeNull();
  });

  it('gives those who see numbers the counts, no person, and the reason', async () => {
    show({ sight: 'numbers', advice: { kind: 'notAllowed' }, trend: { kind: 'thisMonthOnly' } });
    expect(await screen.findByText(/4 av 8 har det som kreves/)).toBeTruthy();
    expect(screen.getByText(/Hvem som kan mobiliseres og utvikles, ser lederen og HR/)).toBeTruthy();
    expect(screen.getByText(/ved å sammenligne to måneder/)).toBeTruthy();
    expect(screen.queryByText(/Hansen|Bær|Utsi/)).toBeNull();
  });

  it('is not asked for while nobody looks: each answer with names is a reading that is logged', () => {
    const service = serve({});
    renderView(
      <AdvicePanel
        question={{ unitId: 'u3', competenceId: 'c1' }}
        year={undefined}
        open={false}
        onClose={nothing}
        onPerson={nothing}
      />,
      service,
    );
    expect(service.calls).toEqual([]);
  });

  it('says when nothing is required, when numbers are hidden, when it loads, and when it fails', async () => {
    const nothingAsked = shownTotal('c1', { required: 0, met: 0, gap: 0 });
    show({ advice: { kind: 'noDemand' }, total: nothingAsked }).unmount();
    show({ advice: { kind: 'noDemand' }, total: nothingAsked });
    expect(await screen.findByText('Det er ikke stilt krav om dette her.')).toBeTruthy();
    show({ total: { kind: 'hidden', competenceId: 'c1', known: {} }, advice: { kind: 'notAllowed' } });
    expect(await screen.findByText('Tallene er skjult, så ingen kan kjennes igjen.')).toBeTruthy();
    renderView(panel(), serve({ gapAdvice: never })).unmount();
    const refuse = () => {
      throw refusal(403, { message: 'Du har ikke tilgang til dette.' });
    };
    renderView(panel(), serve({ gapAdvice: refuse }));
    expect(await screen.findByText('Du har ikke tilgang til dette.')).toBeTruthy();
  });
});
