// @vitest-environment jsdom
import { largestFile } from '@rod-trad/shared/domain/import/import-kind';
import { columns, entry, faultyPlan, file, readyPlan, samePlan } from '@rod-trad/shared/testing/import-views';
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type FakeAnswers, refusal } from '../../../testing/fake-client.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { ImportPage } from './import-page.tsx';

const serve = watchTests();
const csv = (name = 'vurderinger.csv') =>
  new File(['Epost;Kompetanse;Kor god\n'], name, { type: 'text/csv' });

const answers: FakeAnswers = {
  imports: () => ({ entries: [] }),
  readImport: () => file,
  importColumns: () => columns,
  planImport: () => readyPlan,
};
const open = (more: FakeAnswers = {}) => {
  const service = serve({ ...answers, ...more });
  renderView(<ImportPage />, service);
  return { service, user: userEvent.setup() };
};
const button = (name: string) => screen.getByRole('button', { name });
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 2, name });
const chooseFile = async (user: ReturnType<typeof userEvent.setup>, label = 'Velg fil', chosen = csv()) =>
  user.upload(screen.getByLabelText(label), chosen);
const toColumns = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.click(screen.getByRole('radio', { name: /^Vurderinger/ }));
  await chooseFile(user);
  await screen.findByText('vurderinger.csv er lest: 4 rader.', { exact: false });
  await user.click(button('Videre'));
  await heading('Hva står i kolonnene?');
};
const toPlan = async (user: ReturnType<typeof userEvent.setup>) => {
  await toColumns(user);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kolonne C Kor god blir til' }), 'level');
  fireEvent.change(screen.getByLabelText('Hvilken dag ble de gjort?'), { target: { value: '2026-06-01' } });
  await user.click(button('Prøvekjør'));
};
const toRun = async (user: ReturnType<typeof userEvent.setup>) => {
  await toPlan(user);
  await heading('Filen er klar til å importeres');
  await user.click(button('Videre'));
  await heading('Importer vurderinger.csv');
};

describe('choosing a file', () => {
  it('says what is missing before it goes on', async () => {
    const { user } = open();
    await user.click(button('Videre'));
    expect(screen.getByText('Velg hva filen handler om.')).toBeTruthy();
    expect(screen.getByText('Velg en fil.')).toBeTruthy();
    expect(screen.getAllByRole('listitem', { current: 'step' })[0]?.textContent).toContain('Velg fil');
  });

  it('refuses a file that is too large before it is sent, and says how to mend it', async () => {
    const { user, service } = open();
    const large = csv('alt.xlsx');
    Object.defineProperty(large, 'size', { value: largestFile + 1 });
    await chooseFile(user, 'Velg fil', large);
    expect(screen.getByText('alt.xlsx er på 21 MB. Grensen er 20 MB.')).toBeTruthy();
    expect(service.calls.map(({ name }) => name)).toEqual(['imports']);
  });

  it('takes a file that is dropped anywhere on the page', async () => {
    const { service } = open();
    fireEvent.drop(window, { dataTransfer: { files: [csv()] } });
    await screen.findByText(/vurderinger.csv er lest/);
    const sent = service.calls.find(({ name }) => name === 'readImport')?.input;
    expect(sent?.query).toEqual({ fileName: 'vurderinger.csv' });
    expect(new TextDecoder().decode(sent?.file)).toBe('Epost;Kompetanse;Kor god\n');
  });

  it('tells what the service says of a file that is not what its name says', async () => {
    const { user } = open({
      readImport: () => {
        throw refusal(400, { faults: [{ field: 'file', words: 'Innholdet er ikke det filnavnet sier.' }] });
      },
    });
    await chooseFile(user);
    expect((await screen.findByRole('alert')).textContent).toContain('Innholdet er ikke det filnavnet sier.');
    await user.click(button('Videre'));
    expect(screen.getByText('Velg en fil.')).toBeTruthy();
  });
});

describe('matching the columns', () => {
  it('proposes, says why, shows values, and reads no national identity numbers', async () => {
    const { user } = open();
    await toColumns(user);
    expect(document.activeElement?.textContent).toBe('Hva står i kolonnene?');
    const [email, , level, secret, empty] = within(
      screen.getByRole('list', { name: 'Hva står i kolonnene?' }),
    ).getAllByRole('listitem');
    expect(email?.textContent).toContain('kari@fjordvik.example · ola@fjordvik.example');
    expect(email?.textContent).toContain('Slik du valgte sist');
    expect(within(email as HTMLElement).getByRole<HTMLSelectElement>('combobox').value).toBe('person');
    expect(within(level as HTMLElement).getByRole<HTMLSelectElement>('combobox').value).toBe('');
    expect(within(secret as HTMLElement).queryByRole('combobox')).toBeNull();
    expect(secret?.textContent).toContain('fødselsnumre');
    expect(empty?.textContent).toContain('uten overskrift');
  });

  it('keeps from going on without what must be there, and moves the keyboard to what is said of it', async () => {
    const { user, service } = open();
    await toColumns(user);
    await user.click(button('Prøvekjør'));
    expect(screen.getByText('Velg hvilken kolonne dette står i: Nivå.')).toBeTruthy();
    expect(document.activeElement?.textContent).toContain('Velg hvilken kolonne');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kolonne C Kor god blir til' }), 'person');
    expect(screen.getByText(/valgt til det samme: E-post/)).toBeTruthy();
    expect(service.calls.some(({ name }) => name === 'planImport')).toBe(false);
  });

  it('reads them anew from another row, and another sheet', async () => {
    const { user, service } = open({
      readImport: () => ({
        ...file,
        sheets: [
          { name: 'Forside', rows: 2, headerRow: 1 },
          { name: 'Ansatte', rows: 4, headerRow: 3 },
        ],
      }),
    });
    await toColumns(user);
    const sheet = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Ark' });
    expect(sheet.value).toBe('Ansatte');
    await user.selectOptions(sheet, 'Forside');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rad med overskrifter' }), '2');
    const places = service.calls
      .filter(({ name }) => name === 'importColumns')
      .map(({ input }) => input.body);
    expect(places).toMatchObject([
      { sheet: 'Ansatte', headerRow: 3 },
      { sheet: 'Forside', headerRow: 1 },
      { sheet: 'Forside', headerRow: 2 },
    ]);
  });

  it('wants to know on which day it was, when no column says it', async () => {
    const { user, service } = open();
    await toColumns(user);
    const level = screen.getByRole('combobox', { name: 'Kolonne C Kor god blir til' });
    await user.selectOptions(level, 'level');
    await user.click(button('Prøvekjør'));
    expect(screen.getByText('Velg dagen her, eller velg kolonnen den står i.')).toBeTruthy();
    expect(service.calls.some(({ name }) => name === 'planImport')).toBe(false);
    await user.selectOptions(screen.getByRole('combobox', { name: /^Kolonne E/ }), 'on');
    await user.click(button('Prøvekjør'));
    await heading('Filen er klar til å importeres');
  });

  it('sends what is told for the whole file, and nothing that is not asked for', async () => {
    const { user, service } = open({ importColumns: () => ({ ...columns, options: ['by', 'monthFirst'] }) });
    await toColumns(user);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Hvem har gjort vurderingene?' }), 'self');
    expect(screen.queryByRole('radio', { name: '4. mars' })).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: /^Kolonne E/ }), 'on');
    await user.click(screen.getByRole('radio', { name: '4. mars' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kolonne C Kor god blir til' }), 'level');
    await user.click(button('Prøvekjør'));
    await heading('Filen er klar til å importeres');
    expect(service.calls.find(({ name }) => name === 'planImport')?.input.body).toEqual({
      uploadId: 'upload-1',
      kind: 'assessments',
      sheet: 'vurderinger',
      headerRow: 1,
      mapping: [
        { column: 0, target: 'person' },
        { column: 1, target: 'competence' },
        { column: 2, target: 'level' },
        { column: 4, target: 'on' },
      ],
      options: { by: 'self', monthFirst: true },
    });
  });
});

describe('the dry run', () => {
  it('shows figures, and each change before and after', async () => {
    const { user } = open();
    await toPlan(user);
    const found = await heading('Filen er klar til å importeres');
    expect(document.activeElement).toBe(found);
    const changed = screen.getByRole('row', { name: /Ola Nordmann/ });
    expect(changed.textContent).toContain('Rad 3');
    expect(changed.textContent).toContain('fra 1 →  til 2');
    expect(screen.getByText('Disse kolonnene blir ikke lest: E.')).toBeTruthy();
  });

  it('shows each fault at its row and column, and takes a mended file without asking about the columns again', async () => {
    const plans = [faultyPlan, readyPlan];
    const { user, service } = open({ planImport: () => plans.shift() ?? readyPlan });
    await toPlan(user);
    await heading('2 feil må rettes først');
    expect(
      screen.getByRole('row', { name: /^Rad 3, kolonne C «Kor god» Nivået må være fra 0 til 4/ }),
    ).toBeTruthy();
    expect(screen.getByRole('row', { name: /^Rad 4 Raden er lik rad 2/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Videre' })).toBeNull();
    await chooseFile(user, 'Last opp rettet fil');
    await heading('Filen er klar til å importeres');
    const sent = service.calls.filter(({ name }) => name === 'planImport').map(({ input }) => input.body);
    expect(sent[1]).toEqual(sent[0]);
  });

  it('asks about the columns when the mended file has others, with the choices kept', async () => {
    const reads = [columns, { ...columns, columns: columns.columns.slice(0, 3) }];
    const { user } = open({
      planImport: () => faultyPlan,
      importColumns: () => reads.shift() ?? columns,
    });
    await toPlan(user);
    await heading('2 feil må rettes først');
    await chooseFile(user, 'Last opp rettet fil');
    await heading('Hva står i kolonnene?');
    expect(screen.getByText(/andre kolonner enn den forrige/)).toBeTruthy();
    const level = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Kolonne C Kor god blir til' });
    expect(level.value).toBe('level');
  });

  it('sends the file again when it has been cleared away', async () => {
    const plans = [() => Promise.reject(refusal(410)), () => readyPlan];
    const { user, service } = open({ planImport: () => plans.shift()?.() ?? readyPlan });
    await toPlan(user);
    await user.click(await screen.findByRole('button', { name: 'Send filen på nytt' }));
    await heading('Filen er klar til å importeres');
    expect(service.calls.filter(({ name }) => name === 'readImport')).toHaveLength(2);
  });

  it('says so when there is nothing to do', async () => {
    const { user } = open({ planImport: () => samePlan });
    await toPlan(user);
    await heading('Ingenting å importere');
    expect(screen.getByText('Alt i filen finnes fra før, og er likt.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Videre' })).toBeNull();
  });

  it('shows what it waits for', async () => {
    let answer: (plan: typeof readyPlan) => void = () => undefined;
    const { user } = open({
      planImport: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    await toPlan(user);
    expect((await screen.findByRole('progressbar')).getAttribute('aria-label')).toMatch(/^Prøvekjører/);
    await user.click(button('Tilbake'));
    await act(async () => answer(readyPlan));
    // Whoever has gone back is not fetched forward again.
    await heading('Hva står i kolonnene?');
  });
});

describe('the import', () => {
  it('is followed row by row until it is done, and the same file is nothing the next time', async () => {
    const lists = [[], [entry], [{ ...entry, written: 2, state: 'done' as const }]];
    const plans = [readyPlan, samePlan];
    const { user, service } = open({
      imports: () => ({ entries: lists.length > 1 ? (lists.shift() ?? []) : (lists[0] ?? []) }),
      planImport: () => plans.shift() ?? samePlan,
      runImport: () => ({ outcome: 'started', entry }),
    });
    await toRun(user);
    expect(screen.getByText('2 rader blir lagret i Rød tråd. Nye: 1. Endres: 1.')).toBeTruthy();
    await user.click(button('Importer 2 rader'));
    await heading('Importerer vurderinger.csv');
    expect(screen.getByText('1 av 2 rader er skrevet.')).toBeTruthy();
    await screen.findByRole('heading', { name: 'vurderinger.csv er importert' }, { timeout: 4000 });
    expect(screen.getByText('2 rader er lagret.')).toBeTruthy();
    expect(service.calls.find(({ name }) => name === 'runImport')?.input.body).toMatchObject({
      fingerprint: 'f-1',
      kind: 'assessments',
    });
    await user.click(button('Prøvekjør samme fil igjen'));
    await heading('Ingenting å importere');
  });

  it('is one act however often it is sent', async () => {
    const runs = [() => Promise.reject(new TypeError('Failed to fetch'))];
    const { user, service } = open({
      runImport: () => runs.shift()?.() ?? { outcome: 'started', entry: { ...entry, state: 'done' } },
    });
    await toRun(user);
    await user.click(button('Importer 2 rader'));
    await user.click(await screen.findByRole('button', { name: 'Prøv igjen' }));
    await heading('vurderinger.csv er importert');
    const [first, second] = service.calls.filter(({ name }) => name === 'runImport');
    expect(first?.input.body).toMatchObject({ key: expect.any(String) });
    expect(second?.input.body).toEqual(first?.input.body);
  });

  it('asks for a new dry run when something has been changed meanwhile', async () => {
    const { user, service } = open({
      runImport: () => {
        throw refusal(409);
      },
    });
    await toRun(user);
    await user.click(button('Importer 2 rader'));
    const again = await screen.findByRole('button', { name: 'Prøvekjør på nytt' });
    // The keyboard is where the pressed button was.
    expect(document.activeElement?.contains(again)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
    await user.click(again);
    await heading('Filen er klar til å importeres');
    expect(service.calls.filter(({ name }) => name === 'planImport')).toHaveLength(2);
  });

  it('goes on when the connection is lost, and says so', async () => {
    let asked = 0;
    const { user } = open({
      imports: () => {
        asked += 1;
        if (asked > 2) throw new TypeError('Failed to fetch');
        return { entries: asked === 1 ? [] : [entry] };
      },
      runImport: () => ({ outcome: 'started', entry }),
    });
    await toRun(user);
    await user.click(button('Importer 2 rader'));
    expect(await screen.findByText(/mistet kontakten/, {}, { timeout: 4000 })).toBeTruthy();
  });

  it('says so when everything has been saved since the dry run', async () => {
    const { user } = open({ runImport: () => ({ outcome: 'nothing' }) });
    await toRun(user);
    await user.click(button('Importer 2 rader'));
    await heading('Ingenting å importere');
    expect(screen.getByText('Alt var lagret fra før. Det var ingenting å gjøre.')).toBeTruthy();
  });

  it('is found again by whoever comes back', async () => {
    open({ imports: () => ({ entries: [entry, { ...entry, id: 'b', state: 'done', parked: 1 }] }) });
    const [writing, done] = await within(
      await screen.findByRole('region', { name: 'Importert i det siste' }),
    ).findAllByRole('listitem');
    expect(writing?.textContent).toContain('1 av 2 rader er skrevet.');
    expect(done?.textContent).toContain('1 rad ble endret av noen andre');
  });
});
