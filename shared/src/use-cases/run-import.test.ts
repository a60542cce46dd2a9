import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import type { Cell } from '../domain/import/sheet-row.ts';
import {
  both,
  buildArea,
  buildCompetence,
  buildEmployment,
  buildPerson,
  buildPlan,
  buildUnit,
  day,
} from '../testing/build.ts';
import { fixedRecords } from '../testing/fixed-records.ts';
import { fileOf } from '../testing/memory-import-files.ts';
import { actor, testContext } from '../testing/use-case-context.ts';
import type { ImportInput } from './import-reports.ts';
import { planFileImport } from './plan-file-import.ts';
import { readImport } from './read-import.ts';
import { runImport } from './run-import.ts';
import { viewImportColumns } from './view-import-columns.ts';

const now = new Date('2026-11-25T09:00:00Z');
const hr = actor('hr', 'HrAdviser');
const leader = actor('leader');
const place = { kind: 'positions', sheet: 'Ark1', headerRow: 1 } as const;
const sheet: Cell[][] = [
  ['E-post', 'Fra', 'Stilling', 'Prosent', 'Kommentar'],
  ['kari@fjordvik.example', '01.08.2020', 'Fagsykepleier', 80, 'hemmelig'],
];
const mapping = ['person', 'startOn', 'title', 'percent'].map((target, column) => ({ column, target }));

function open() {
  const standing = buildEmployment('kari', 'ward', { startOn: day('2020-08-01') });
  const people = [
    buildPerson('hr'),
    buildPerson('kari', { email: 'kari@fjordvik.example' }),
    buildPerson('other'),
  ];
  const rows = {
    units: [buildUnit('top', { level: 'municipality' }), buildUnit('ward', { parentId: asId('top') })],
    employments: [standing],
    competences: [buildCompetence('wounds')],
    areas: [buildArea('area')],
  };
  const context = testContext(fixedRecords(people, rows, now), now);
  const upload = async (cells = sheet, by = hr): Promise<ImportInput> => {
    const file = await readImport(context, by, 'ansatte.csv', fileOf(cells));
    if (file.kind !== 'ok') throw new Error(file.kind);
    return { ...place, uploadId: file.value.uploadId, mapping, options: {} };
  };
  const plan = async (input: ImportInput) => {
    const outcome = await planFileImport(context, hr, input);
    if (outcome.kind !== 'ok') throw new Error(outcome.kind);
    return outcome.value;
  };
  return { context, upload, plan, standing };
}

describe('importing a file', () => {
  it('is for HR alone, in each of its steps', async () => {
    const { context, upload } = open();
    const input = await upload();
    const run = { ...input, fingerprint: 'x', key: 'k' };
    expect(await readImport(context, leader, 'a.csv', fileOf(sheet))).toEqual({ kind: 'forbidden' });
    expect(await viewImportColumns(context, leader, input)).toEqual({ kind: 'forbidden' });
    expect(await planFileImport(context, leader, input)).toEqual({ kind: 'forbidden' });
    expect(await runImport(context, leader, run)).toEqual({ kind: 'forbidden' });
    const otherHr = actor('other', 'HrAdviser');
    expect(await runImport(context, otherHr, run), 'somebody else’s file').toEqual({ kind: 'gone' });
  });

  it('is one act, from the versions that were looked at, with only what was chosen in it', async () => {
    const { context, upload, plan, standing } = open();
    const input = await upload();
    const { fingerprint } = await plan(input);
    const run = { ...input, fingerprint, key: 'k1' };
    expect(await runImport(context, hr, run)).toMatchObject({
      kind: 'ok',
      value: {
        kind: 'started',
        entry: { progress: { key: 'k1', kind: 'positions', label: 'ansatte.csv', total: 1 } },
      },
    });
    expect(context.acts).toHaveLength(1);
    expect(context.acts[0]?.writes).toEqual([
      {
        table: 'employments',
        kind: 'change',
        id: standing.id,
        etag: '"1"',
        changes: { title: 'Fagsykepleier', percent: 80 },
        base: { title: 'Sykepleier', percent: 100 },
      },
    ]);
    expect(context.audited.map(({ action, subject, people }) => [action, subject, people])).toEqual([
      ['import:read', 'hr', 0],
      ['read:import:positions', 'top', 1],
      ['import:positions', 'k1', 1],
    ]);
    expect(await runImport(context, hr, run), 'the same key again').toMatchObject({
      value: { kind: 'started' },
    });
    expect(await runImport(context, hr, { ...run, key: 'k2' })).toEqual({
      kind: 'ok',
      value: { kind: 'nothing' },
    });
    expect(context.acts).toHaveLength(1);
  });

  it('remembers what was chosen for each heading, and forgets the rest', async () => {
    const { context, upload, plan } = open();
    const input = await upload();
    await runImport(context, hr, { ...input, fingerprint: (await plan(input)).fingerprint, key: 'k1' });
    const next = await upload([['Fra', 'Kommentar', 'E-post']]);
    const columns = await viewImportColumns(context, hr, next);
    expect(
      columns.kind === 'ok' && columns.value.columns.map(({ target, because }) => [target, because]),
    ).toEqual([
      ['startOn', 'remembered'],
      [undefined, undefined],
      ['person', 'remembered'],
    ]);
    expect([...(await context.files.headings('positions')).keys()]).not.toContain('kommentar');
  });

  it('does nothing when what it would change has changed since it was looked at, and goes on when something else has', async () => {
    const { context, upload, plan, standing } = open();
    const input = await upload();
    const { fingerprint } = await plan(input);
    context.records.put('units', buildUnit('elsewhere'));
    context.records.put('employments', { ...standing, title: 'Avdelingssykepleier' });
    expect(await runImport(context, hr, { ...input, fingerprint, key: 'k1' })).toEqual({ kind: 'stale' });
    expect(context.acts).toEqual([]);
    context.records.put('employments', { ...standing, positionCode: '7174' });
    const run = await runImport(context, hr, { ...input, fingerprint, key: 'k1' });
    expect(run, 'a field the file is silent on').toMatchObject({ kind: 'ok', value: { kind: 'started' } });
    expect(context.acts[0]?.writes[0]).toMatchObject({ etag: '"3"' });
  });

  it('writes nothing of a file with a fault in it, whatever fingerprint is sent', async () => {
    const { context, upload, plan } = open();
    const input = await upload([...sheet, ['nobody@fjordvik.example', '01.08.2020', 'Lege', 50, null]]);
    const { fingerprint, plan: faulty } = await plan(input);
    expect(faulty.faults).toHaveLength(1);
    expect(await runImport(context, hr, { ...input, fingerprint, key: 'k1' })).toEqual({ kind: 'stale' });
    expect(context.acts).toEqual([]);
  });

  it('shows no value of a column with national identity numbers', async () => {
    const { context, upload } = open();
    const input = await upload([
      ['Fødselsnummer', 'E-post'],
      ['01017012345', 'kari@fjordvik.example'],
    ]);
    const columns = await viewImportColumns(context, hr, input);
    expect(JSON.stringify(columns)).not.toContain('01017012345');
    expect(columns).toMatchObject({
      value: { columns: [{ header: 'Fødselsnummer', sensitive: true, samples: [] }, { sensitive: false }] },
    });
  });

  it('says when the file or the sheet is not there', async () => {
    const { context, upload } = open();
    const input = await upload();
    expect(await planFileImport(context, hr, { ...input, uploadId: 'hr/99' })).toEqual({ kind: 'gone' });
    expect(await planFileImport(context, hr, { ...input, sheet: 'Ark9' })).toEqual({
      kind: 'invalid',
      faults: [{ field: 'sheet', code: 'noSuchSheet' }],
    });
  });

  it('brings an old plan into the plan that is chosen, with its history, and not into one that is over', async () => {
    const { context, upload } = open();
    context.records.put('areas', buildArea('own', { name: both('Velferdsteknologi'), unitId: asId('ward') }));
    context.records.put('plans', buildPlan('plan', { status: 'draft', firstYear: 2026, lastYear: 2029 }));
    context.records.put('plans', buildPlan('over', { status: 'evaluated' }));
    context.records.put('plans', buildPlan('hers', { subject: { personId: asId('kari') } }));
    const file = await upload([
      ['Kompetanseområder', 'Overordnede tiltak', 2026, 'År 2027'],
      ['Velferdsteknologi', '1. Felles opplæring', 'x', null],
      [{ merged: true }, '2.', null, null],
    ]);
    const of = { ...file, kind: 'plan' as const };
    const columns = await viewImportColumns(context, hr, of);
    if (columns.kind !== 'ok') throw new Error(columns.kind);
    expect(columns.value.plans.map(({ plan }) => plan.id)).toEqual(['plan']);
    const taken = columns.value.columns.flatMap(({ column, target }) => (target ? [{ column, target }] : []));
    expect(taken.map(({ target }) => target)).toEqual(['area', 'measure', 'year:2026', 'year:2027']);
    const into = (planId: string) => ({ ...of, mapping: taken, options: { planId: asId<'Plan'>(planId) } });
    for (const closed of ['over', 'hers', 'nowhere']) {
      const refused = await planFileImport(context, hr, into(closed));
      expect(refused).toMatchObject({ value: { plan: { faults: [{ code: 'noPlanChosen' }] } } });
    }
    const looked = await planFileImport(context, hr, into('plan'));
    if (looked.kind !== 'ok') throw new Error(looked.kind);
    expect(looked.value.plan.faults).toEqual([]);
    const run = { ...into('plan'), fingerprint: looked.value.fingerprint, key: 'k1' };
    expect(await runImport(context, hr, run)).toMatchObject({
      value: { kind: 'started', entry: { progress: { kind: 'plan', total: 1 } } },
    });
    const made = { title: 'Felles opplæring', planId: 'plan', areaId: 'own', years: [2026] };
    const [measure, history] = context.acts[0]?.writes ?? [];
    expect(measure).toMatchObject({ table: 'measures', kind: 'create', entity: made });
    const id = measure?.kind === 'create' ? measure.entity.id : '';
    expect(history).toMatchObject({ table: 'history', entity: { subjectId: id, by: 'hr', kind: 'created' } });
    expect(context.audited.at(-1)).toMatchObject({ action: 'import:plan', subject: 'k1' });
    expect(await planFileImport(context, hr, into('plan'))).toMatchObject({
      value: { plan: { planned: [], unchanged: 1 } },
    });
  });

  it('asks for a new look when the plan has been adopted since', async () => {
    const { context, upload } = open();
    const plan = buildPlan('plan', { status: 'draft', firstYear: 2026, lastYear: 2029 });
    context.records.put('plans', plan);
    const file = await upload([
      ['Område', 'Tiltak', 'Suksesskriterier'],
      ['Område area', 'Kurs', 'Alle har vært med'],
    ]);
    const mapped = ['area', 'measure', 'successCriteria'].map((target, column) => ({ column, target }));
    context.records.put('areas', buildArea('area', { name: both('Område area') }));
    const input = { ...file, kind: 'plan' as const, mapping: mapped, options: { planId: plan.id } };
    const looked = await planFileImport(context, hr, input);
    if (looked.kind !== 'ok') throw new Error(looked.kind);
    context.records.put('plans', { ...plan, status: 'adopted' });
    const { fingerprint } = looked.value;
    expect(await runImport(context, hr, { ...input, fingerprint, key: 'k1' })).toEqual({ kind: 'stale' });
  });
});
