import { beforeEach, describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import type { RoundDraft } from '../domain/mapping/scope-guard.ts';
import {
  buildArea,
  buildAssessment,
  buildCompetence,
  buildEmployment,
  buildMeasure,
  buildPerson,
  buildPlan,
  buildRequirement,
  buildRound,
  buildUnit,
  day,
} from '../testing/build.ts';
import { fixedRecords } from '../testing/fixed-records.ts';
import { actor, type TestContext, testContext } from '../testing/use-case-context.ts';
import { closeMappingRound } from './close-mapping-round.ts';
import { openMappingRound } from './open-mapping-round.ts';
import { planMappingRound } from './plan-mapping-round.ts';
import { saveMappingRound } from './save-mapping-round.ts';
import { viewMappingRound } from './view-mapping-round.ts';
import { viewMappingRounds } from './view-mapping-rounds.ts';

const now = new Date('2026-11-25T09:00:00Z');
const hr = actor('hr', 'HrAdviser');
const leader = actor('leader');
const id = asId<'MappingRound'>;
const key = '0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e5f';
const crew = (unit: string, n: number) => Array.from({ length: n }, (_, i) => `${unit}${i}`);
const staff = { care: crew('care', 8), school: crew('school', 24), roads: crew('roads', 8) };

/** Forty people; what is demanded is demanded of home care, and nobody knows whether it is there. */
function town(): TestContext {
  const people = ['hr', 'leader', ...Object.values(staff).flat()];
  const records = fixedRecords(
    // Somebody who works and has no account.
    people.filter((person) => person !== 'care7').map((person) => buildPerson(person)),
    {
      units: [
        buildUnit('town', { level: 'municipality' }),
        buildUnit('health', { level: 'sector', parentId: asId('town') }),
        buildUnit('care', { parentId: asId('health'), leaderId: asId('leader') }),
        buildUnit('school', { parentId: asId('town'), leaderId: asId('rector') }),
        buildUnit('roads', { parentId: asId('town') }),
      ],
      employments: Object.entries(staff).flatMap(([unit, who]) =>
        who.map((person) => buildEmployment(person, unit, { positionGroupId: asId(`${unit}-group`) })),
      ),
      positionGroups: Object.keys(staff).map((unit) => ({
        id: asId(`${unit}-group`),
        name: { nb: unit, nn: unit },
      })),
      areas: [buildArea('area')],
      competences: [
        buildCompetence('c'),
        buildCompetence('d'),
        buildCompetence('gone', { status: 'retired' }),
      ],
      requirements: [buildRequirement('c', { unitId: asId('care') }), buildRequirement('d', { level: 2 })],
      // Everybody is known to hold d.
      assessments: people.map((person) => buildAssessment(person, 'd', { level: 2, on: day('2026-02-01') })),
      mappingRounds: [],
    },
    now,
  );
  return testContext(records, now);
}

const draft = (over: Partial<RoundDraft> = {}): RoundDraft => ({
  title: 'Veiledning i hjemmetjenesten',
  purpose: 'Vi mangler folk som kan veilede.',
  usedFor: 'Opplæringsplanen for 2027.',
  knownAlready: 'Lederne kjenner noen av dem.',
  unitIds: [asId('town')],
  positionGroupIds: [],
  competenceIds: [asId('c'), asId('d')],
  onlyMissing: false,
  minutesPerPerson: 3,
  hourlyCost: 450,
  endsOn: day('2026-12-15'),
  ...over,
});

let context: TestContext;
beforeEach(() => {
  context = town();
});
const plan = async (over: Partial<RoundDraft> = {}, who = hr) => {
  const outcome = await planMappingRound(context, who, draft(over));
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  return outcome.value;
};

describe('planning a round', () => {
  it('prices a whole municipality, says that the problem is local, and offers home care', async () => {
    const report = await plan();
    expect(report.price).toEqual({ people: 40, minutesPerPerson: 3, hours: 2, kroner: 900 });
    expect(report.warnings).toEqual([{ kind: 'localProblem' }]);
    expect(report.smaller).toMatchObject({
      units: [{ id: 'health' }],
      groups: [],
      share: 1,
      price: { people: 8, hours: 0.4, kroner: 180 },
      narrows: ['units'],
    });
    expect(report.faults).toEqual([]);
    expect(context.submitted).toEqual([]);
  });

  it('says what exists already, and what asking only for the rest would cost', async () => {
    const { exists, known, ifOnlyMissing } = await plan();
    expect(exists.map(({ competence, fresh }) => [competence.id, fresh])).toEqual([
      ['c', 0],
      ['d', 40],
    ]);
    expect([known, ifOnlyMissing.people]).toEqual([0, 40]);
    const onlyKnown = await plan({ competenceIds: [asId('d')], onlyMissing: true });
    expect(onlyKnown).toMatchObject({ known: 40, price: { people: 0 } });
    expect(onlyKnown.warnings).toEqual([{ kind: 'nothingMissing' }]);
  });

  it('counts people without an account, and the leaders who could meet instead', async () => {
    const { withoutAccount, workshop } = await plan();
    expect(withoutAccount).toBe(1);
    // Of the smaller way: the one who leads home care.
    expect(workshop).toEqual({ people: 1, minutesPerPerson: 45, hours: 0.8, kroner: 338 });
  });

  it('offers nothing smaller to a round that is small already', async () => {
    const { smaller, warnings } = await plan({ unitIds: [asId('care')] });
    expect(smaller).toBeUndefined();
    expect(warnings).toEqual([]);
  });

  it('offers the position groups of whom something is demanded, when units do not narrow it', async () => {
    for (const unit of ['school', 'roads', 'care']) {
      const asked = buildRequirement('c', { id: asId(`r-${unit}`), unitId: asId(unit) });
      context.records.put('requirements', { ...asked, positionGroupId: asId('school-group') });
    }
    context.records.put('requirements', buildRequirement('c', { level: undefined }));
    const { smaller } = await plan({ competenceIds: [asId('c')] });
    expect(smaller).toMatchObject({
      units: [{ id: 'town' }],
      groups: [{ id: 'school-group' }],
      price: { people: 24 },
      narrows: ['groups'],
    });
  });

  it('is for one’s own line only', async () => {
    expect(await planMappingRound(context, leader, draft())).toEqual({ kind: 'forbidden' });
    expect((await plan({ unitIds: [asId('care')] }, leader)).price.people).toBe(8);
    expect(await planMappingRound(context, actor('care0'), draft({ unitIds: [] }))).toEqual({
      kind: 'forbidden',
    });
  });

  it('prices an unfinished draft as far as it goes, with what it lacks', async () => {
    const report = await plan({ purpose: '', competenceIds: [asId('gone')], unitIds: [asId('nowhere')] });
    expect(report.price.people).toBe(0);
    expect(report.faults.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'unitIds unknownId',
      'competenceIds unknownId',
      'purpose required',
    ]);
  });
});

const save = (over: Partial<RoundDraft> = {}, changes?: { etag: string }, who = hr) =>
  saveMappingRound(context, who, {
    key: changes === undefined ? key : 'another-act',
    draft: draft(over),
    changes: changes && { ...changes, id: id(key) },
  });
const open = (etag: string, who = hr) =>
  openMappingRound(context, who, { key: 'open-it', id: id(key), etag });
const stored = () => context.records.get('mappingRounds', key);

describe('the life of a round', () => {
  it('is kept as a draft, twice sent once, and opened from the day it is opened', async () => {
    expect(await save({ purpose: '' })).toEqual({ kind: 'ok', value: 'saved' });
    expect(await save({ purpose: '' })).toEqual({ kind: 'ok', value: 'saved' });
    expect(context.records.all('mappingRounds')).toHaveLength(1);
    expect(await open('"1"')).toEqual({
      kind: 'invalid',
      faults: [{ field: 'purpose', code: 'required' }],
    });
    expect(stored()?.entity.status).toBe('draft');
    await save({ unitIds: [asId('care')] }, { etag: '"1"' });
    expect(await open('"1"')).toMatchObject({ kind: 'conflict' });
    expect(await open('"2"')).toEqual({ kind: 'ok', value: 'saved' });
    expect(stored()?.entity).toMatchObject({ status: 'open', opensOn: '2026-11-25', createdBy: 'hr' });
    expect(context.audited.map(({ action, people }) => [action, people])).toEqual([
      ['write:round:create', 0],
      ['write:round:change', 0],
      ['write:round:open', 8],
    ]);
    // The answer was lost, and the button pressed again.
    expect(await open('"2"')).toEqual({ kind: 'ok', value: 'saved' });
  });

  it('is not opened when there is nobody to ask', async () => {
    await save({ competenceIds: [asId('d')], onlyMissing: true });
    expect(await open('"1"')).toEqual({
      kind: 'invalid',
      faults: [{ field: 'unitIds', code: 'nobodyToAsk' }],
    });
  });

  it('once open, moves its end and nothing else', async () => {
    await save();
    await open('"1"');
    expect(await save({ usedFor: 'Lønnsforhandlinger' }, { etag: '"2"' })).toEqual({
      kind: 'invalid',
      faults: [{ field: 'usedFor', code: 'roundIsOpen' }],
    });
    expect(await save({ endsOn: day('2027-01-15') }, { etag: '"2"' })).toMatchObject({ kind: 'ok' });
    expect(stored()?.entity).toMatchObject({ status: 'open', endsOn: '2027-01-15' });
    expect(await save({ endsOn: day('2026-11-24') }, { etag: '"3"' })).toMatchObject({
      faults: [{ field: 'endsOn', code: 'endsBeforeItBegins' }],
    });
  });

  it('is closed once and for all, with its answers', async () => {
    await save();
    await open('"1"');
    context.records.put(
      'assessments',
      buildAssessment('care0', 'c', { on: day('2026-11-25'), roundId: id(key) }),
    );
    const close = () => closeMappingRound(context, hr, { key: 'close-it', id: id(key), etag: '"2"' });
    expect(await close()).toEqual({ kind: 'ok', value: 'saved' });
    expect(await close()).toEqual({ kind: 'ok', value: 'saved' });
    expect(stored()?.entity).toMatchObject({ status: 'closed', closedOn: '2026-11-25' });
    expect(await open('"3"')).toMatchObject({ faults: [{ code: 'roundIsClosed' }] });
    expect(await save({ endsOn: day('2027-01-15') }, { etag: '"3"' })).toMatchObject({
      faults: [{ code: 'roundIsClosed' }],
    });
    expect(await viewMappingRound(context, hr, id(key))).toMatchObject({
      value: { stage: 'closed', debt: { collected: 1, used: 0, unused: 1 } },
    });
  });

  it('a draft that nobody wants is discarded and gone from sight', async () => {
    await save();
    await closeMappingRound(context, hr, { key: 'close-it', id: id(key), etag: '"1"' });
    expect(await viewMappingRounds(context, hr)).toMatchObject({ value: { rounds: [] } });
    expect(await viewMappingRound(context, hr, id(key))).toEqual({ kind: 'notFound' });
    expect(await open('"2"')).toMatchObject({ kind: 'invalid' });
  });

  it('is not for those who may not ask there, and not moved into others’ units', async () => {
    await save();
    expect(await save({}, { etag: '"1"' }, leader)).toEqual({ kind: 'forbidden' });
    expect(await open('"1"', leader)).toEqual({ kind: 'forbidden' });
    const own = { key: 'mine', draft: draft({ unitIds: [asId('care')] }) };
    expect(await saveMappingRound(context, leader, own)).toMatchObject({ kind: 'ok' });
    const wider = { key: 'wider', draft: draft(), changes: { id: id('mine'), etag: '"1"' } };
    expect(await saveMappingRound(context, leader, wider)).toEqual({ kind: 'forbidden' });
    expect(
      await closeMappingRound(context, actor('rector'), { key: 'k', id: id('mine'), etag: '"1"' }),
    ).toEqual({
      kind: 'forbidden',
    });
  });
});

describe('how a round goes', () => {
  const answer = (person: string, competence: string) =>
    context.records.put(
      'assessments',
      buildAssessment(person, competence, { on: day('2026-11-20'), roundId: id('r') }),
    );
  beforeEach(() => {
    context.records.put(
      'mappingRounds',
      buildRound('r', { unitIds: [asId('town')], competenceIds: [asId('c'), asId('d')] }),
    );
    for (const person of staff.care.slice(0, 3)) answer(person, 'c');
    for (const person of staff.care.slice(0, 2)) answer(person, 'd');
    answer('school0', 'c');
  });
  const view = async (who = hr) => {
    const outcome = await viewMappingRound(context, who, id('r'));
    if (outcome.kind !== 'ok') throw new Error(outcome.kind);
    return outcome.value;
  };

  it('is counted in people, part by part, with those without an account apart', async () => {
    const report = await view();
    expect(report.progress).toEqual({ kind: 'shown', asked: 40, notBegun: 36, begun: 2, done: 2 });
    expect(report.parts.map(({ unit, progress }) => [unit.id, progress.asked, progress.done])).toEqual([
      ['school', 24, 0],
      ['health', 8, 2],
      ['roads', 8, 0],
    ]);
    expect(report).toMatchObject({ withoutAccount: 1, rest: undefined, sight: 'whole' });
  });

  it('a leader sees numbers of the own line, and of the rest nothing', async () => {
    const report = await view(leader);
    expect(report.progress).toEqual({ kind: 'shown', asked: 8, notBegun: 5, begun: 1, done: 2 });
    expect(report).toMatchObject({
      sight: 'ownLine',
      ownUnits: [{ id: 'care' }],
      parts: [],
      mayChange: false,
    });
    expect(report.debt.collected).toBe(5);
    expect(await viewMappingRound(context, actor('care0'), id('r'))).toEqual({ kind: 'notFound' });
    expect(await viewMappingRounds(context, actor('u', 'UnionRep'))).toEqual({ kind: 'forbidden' });
  });

  it('of a handful, only how many they are', async () => {
    context.records.put('units', buildUnit('roads', { parentId: asId('town'), leaderId: asId('roads0') }));
    for (const person of staff.roads.slice(4)) {
      context.records.put('employments', buildEmployment(person, 'roads', { endOn: day('2026-01-01') }));
    }
    const report = await view(actor('roads0'));
    expect(report.progress).toEqual({ kind: 'few', asked: 4 });
    expect(report.parts).toEqual([]);
  });

  it('somebody who answers outside the round is done all the same, and no answer of the round', async () => {
    context.records.put('assessments', buildAssessment('care2', 'd', { on: day('2026-11-21') }));
    const report = await view();
    expect(report.progress).toMatchObject({ done: 3, begun: 1 });
    expect(report.debt.collected).toBe(6);
  });

  it('after its end, it stands as it stood, whoever has left since', async () => {
    context.records.put(
      'mappingRounds',
      buildRound('r', { unitIds: [asId('care')], competenceIds: [asId('c')], endsOn: day('2026-11-22') }),
    );
    context.records.put('employments', {
      ...buildEmployment('care0', 'care', { positionGroupId: asId('care-group') }),
      endOn: day('2026-11-23'),
    });
    answer('care5', 'c');
    const late = buildAssessment('care6', 'c', { on: day('2026-11-24'), roundId: id('r') });
    context.records.put('assessments', late);
    expect(await view()).toMatchObject({
      stage: 'closed',
      lastDay: '2026-11-22',
      progress: { asked: 8, done: 4 },
    });
  });
});

describe('the debt of a municipality', () => {
  it('falls when a measure uses the answers, and says which', async () => {
    context.records.put(
      'mappingRounds',
      buildRound('r', { unitIds: [asId('care')], competenceIds: [asId('c')] }),
    );
    for (const person of staff.care.slice(0, 6)) {
      const row = buildAssessment(person, 'c', { on: day('2026-11-20'), roundId: id('r') });
      context.records.put('assessments', row);
    }
    expect(await viewMappingRounds(context, hr)).toMatchObject({
      value: { debt: { collected: 6, used: 0, unused: 6 } },
    });
    context.records.put('plans', buildPlan('plan', { subject: { unitId: asId('health') } }));
    const target = { competenceId: asId<'Competence'>('c'), targetLevel: 3, people: 4 } as const;
    context.records.put('measures', buildMeasure('m', { competences: [target], years: [2027] }));
    expect(await viewMappingRounds(context, hr)).toMatchObject({
      value: { debt: { collected: 6, used: 6, unused: 0 } },
    });
    expect(await viewMappingRound(context, hr, id('r'))).toMatchObject({
      value: { usedBy: [{ measure: { id: 'm' }, answers: 6 }], agreed: 0 },
    });
  });

  it('follows people who have left to where they last worked', async () => {
    context.records.put(
      'mappingRounds',
      buildRound('r', { unitIds: [asId('care')], competenceIds: [asId('c')] }),
    );
    const row = buildAssessment('care0', 'c', { on: day('2026-11-20'), roundId: id('r') });
    context.records.put('assessments', row);
    context.records.put('employments', buildEmployment('care0', 'care', { endOn: day('2026-11-21') }));
    context.records.put('plans', buildPlan('plan', { subject: { unitId: asId('care') } }));
    const target = { competenceId: asId<'Competence'>('c'), targetLevel: 3, people: 4 } as const;
    context.records.put('measures', buildMeasure('m', { competences: [target], years: [2027] }));
    expect(await viewMappingRounds(context, hr)).toMatchObject({
      value: { debt: { collected: 1, used: 1 } },
    });
  });
});
