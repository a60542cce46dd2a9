import { describe, expect, it } from 'vitest';
import type { DatasetKind } from '../domain/dataset-kind.ts';
import { asId } from '../domain/ids.ts';
import { buildAssessment, day } from '../testing/build.ts';
import { buildConsultation } from '../testing/build-consultation.ts';
import { careTown, careTownNow } from '../testing/care-town.ts';
import { director, hr, leader, planTown } from '../testing/plan-town.ts';
import * as talks from '../testing/talk-town.ts';
import { actor, testContext } from '../testing/use-case-context.ts';
import { openDataset } from './open-dataset.ts';
import type { Outcome } from './use-case.ts';
import { viewAssessmentTable } from './view-assessment-table.ts';
import { viewConsultationTable } from './view-consultation-table.ts';
import { viewDatasets } from './view-datasets.ts';
import { viewMeasureTable } from './view-measure-table.ts';
import { viewProjectionTable } from './view-projection-table.ts';
import { viewTalkNumbers } from './view-talk-numbers.ts';
import { viewThreadTable } from './view-thread-table.ts';

const value = <V>(outcome: Outcome<V>): V => {
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  return outcome.value;
};
const care = () => testContext(careTown(), careTownNow);
const union = actor('union', 'UnionRep');
const lea = actor('lea');
const question = (kind: DatasetKind, unitId?: string) => ({
  ...{ kind, to: 'read' as const, unitId: unitId === undefined ? undefined : asId<'Unit'>(unitId) },
});

describe('opening a table', () => {
  it('is of the unit one leads when none is named, and is taken down', async () => {
    const context = care();
    const scope = value(await openDataset(context, lea, { ...question('plan'), to: 'download' }));
    expect(scope.unit.id).toBe('ward');
    expect(context.audited).toEqual([
      expect.objectContaining({ actorId: 'lea', action: 'download:table:plan', subject: 'ward', people: 0 }),
    ]);
  });

  it('refuses what one has no right to before anything is taken down', async () => {
    const context = care();
    const kind = async (...args: Parameters<typeof question>) =>
      (await openDataset(context, union, question(...args))).kind;
    expect(await kind('assessments', 'ward')).toBe('forbidden');
    expect(await kind('requirements', 'ward')).toBe('forbidden');
    expect(await kind('plan', 'nowhere')).toBe('notFound');
    expect((await openDataset(context, lea, question('plan', 'clinic'))).kind).toBe('forbidden');
    expect((await openDataset(context, actor('bo'), question('plan', 'ward'))).kind).toBe('forbidden');
    const writing = { ...question('plan', 'ward'), to: 'write' as const };
    expect((await openDataset(context, union, writing)).kind).toBe('forbidden');
    expect(context.audited).toEqual([]);
  });

  it('takes nothing down for one who is about to write: what is written is', async () => {
    const context = care();
    value(await openDataset(context, lea, { ...question('plan', 'ward'), to: 'write' }));
    expect(context.audited).toEqual([]);
  });
});

describe('what is offered', () => {
  it('has the years of the gap for those who see people, and this one for the rest', async () => {
    const yearsOf = async (who: typeof lea) =>
      value(await viewDatasets(care(), who)).offers.find(({ kind }) => kind === 'gapRows')?.years;
    expect(await yearsOf(lea)).toHaveLength(11);
    expect(await yearsOf(union)).toEqual([2026]);
  });

  it('has the consultation where there is one to see, and its years', async () => {
    const context = care();
    const offered = async () =>
      value(await viewDatasets(context, union)).offers.find(({ kind }) => kind === 'consultation');
    expect(await offered()).toBeUndefined();
    for (const year of [2025, 2026]) {
      context.records.put('consultations', buildConsultation(`m${year}`, { unitId: asId('town'), year }));
    }
    expect((await offered())?.years).toEqual([2026, 2025]);
  });

  it('is nothing for an employee, and refused to whoever is not here', async () => {
    const nothing = { offers: [], units: [], areas: [], mayImport: false };
    expect(value(await viewDatasets(care(), actor('bo')))).toEqual(nothing);
    expect((await viewDatasets(care(), actor('stranger'))).kind).toBe('forbidden');
  });
});

describe('all measures', () => {
  it('are those of the unit and below, with where a new one goes', async () => {
    const context = planTown();
    const { rows, plans } = value(await viewMeasureTable(context, director, asId('town')));
    const found = rows.map(({ report, unit }) => [unit.id, report.measure.id]);
    expect(found).toContainEqual(['town', 'top']);
    expect(found).toContainEqual(['ward', 'm1']);
    // Of one person's plan there is none: it is that person's.
    const personal = context.records.all('plans').filter(({ subject }) => 'personId' in subject);
    expect(personal.length).toBeGreaterThan(0);
    expect(rows.some(({ plan }) => personal.includes(plan))).toBe(false);
    expect(plans.map(({ unit, mayChange }) => [unit.id, mayChange])).toContainEqual(['ward', true]);
  });

  it('are all without people for those who see numbers, also where such a reader leads a unit', async () => {
    const context = planTown();
    const both = actor('leader', 'UnionRep');
    const { rows, plans } = value(await viewMeasureTable(context, both, asId('town')));
    expect(rows.length).toBeGreaterThan(2);
    expect(new Set(rows.map(({ report }) => report.sight))).toEqual(new Set(['numbers']));
    expect(plans.some(({ mayChange }) => mayChange)).toBe(false);
  });
});

describe('the thread', () => {
  it('has a row for each goal a measure of the unit serves, and where nothing does', async () => {
    const rows = value(await viewThreadTable(planTown(), leader, asId('ward')));
    const found = rows.map(({ goal, area, of }) => [goal.id, area?.id, of?.measure.id]);
    expect(found).toContainEqual(['home', 'area', 'm1']);
    expect(found.some(([, , measure]) => measure === 'top')).toBe(false);
    expect(found.filter(([goal]) => goal === 'staff')).not.toEqual([]);
    expect((await viewThreadTable(planTown(), actor('kari'), asId('ward'))).kind).toBe('forbidden');
  });
});

describe('what people hold', () => {
  it('is each side’s last word, for HR and those who lead them, and is taken down first', async () => {
    const context = care();
    context.records.put('assessments', buildAssessment('ann', 'guide', { by: 'leader', level: 4 }));
    const report = value(await viewAssessmentTable(context, lea, { unitId: asId('ward') }));
    expect(context.audited).toEqual([
      // Looking at oneself is nobody's business.
      expect.objectContaining({ action: 'read:assessments', subject: 'ward', people: 4 }),
    ]);
    const rows = [...report.rows].map(({ person, competence, assessment }) =>
      [person.id, competence.id, assessment.by, assessment.level].join(' '),
    );
    expect(rows.toSorted()).toEqual([
      ...[
        'ann guide leader 4',
        'ann guide self 3',
        'ann wound self 3',
        'bo guide self 2',
        'cia guide self 0',
      ],
      ...['lea guide self 4', 'lea unasked self 2'],
    ]);
  });

  it('narrows to an area, and is made as it is asked for', async () => {
    const asked = { unitId: asId<'Unit'>('ward'), areaId: asId<'CompetenceArea'>('other') };
    const { rows } = value(await viewAssessmentTable(care(), hr, asked));
    expect(new Set([...rows].map(({ competence }) => competence.id))).toEqual(new Set(['guide', 'wound']));
    expect(Array.isArray(rows)).toBe(false);
  });

  it('is refused to those who see numbers, and to a leader of another unit', async () => {
    const context = care();
    for (const who of [union, actor('kim'), actor('ann'), actor('admin', 'Administrator')]) {
      expect((await viewAssessmentTable(context, who, { unitId: asId('ward') })).kind).toBe('forbidden');
    }
    expect(context.audited).toEqual([]);
  });
});

describe('numbers', () => {
  it('of talks are those of the team page, with nobody', async () => {
    const { units, period } = value(await viewTalkNumbers(talks.talkTown(), talks.hr));
    expect(period?.id).toBe(talks.periodId);
    expect(units.map(({ unit }) => unit.id)).toEqual(['town', 'health']);
    expect(JSON.stringify(units)).not.toContain('kari');
    expect((await viewTalkNumbers(talks.talkTown(), talks.union)).kind).toBe('forbidden');
  });

  it('of the future are told group by group, and to those who see numbers of the municipality alone', async () => {
    const own = value(await viewProjectionTable(care(), lea, asId('ward')));
    expect(own.groups.map(({ group, result }) => [group.id, result.kind])).toEqual([['nurse', 'shown']]);
    const told = value(await viewProjectionTable(care(), union, asId('ward')));
    expect(new Set(told.groups.map(({ result }) => result.kind))).toEqual(new Set(['chooseGroup']));
  });

  it('of a consultation are those of the newest meeting, or of the year that is asked for', async () => {
    const context = care();
    const empty = value(await viewConsultationTable(context, union, { unitId: asId('town') }));
    expect(empty).toEqual({ groups: [] });
    for (const year of [2025, 2026]) {
      const meeting = { unitId: asId<'Unit'>('town'), year, plannedOn: day(`${year}-10-01`) };
      context.records.put('consultations', buildConsultation(`m${year}`, meeting));
    }
    const newest = value(await viewConsultationTable(context, union, { unitId: asId('town') }));
    expect(newest.year).toBe(2026);
    expect(newest.groups.length).toBeGreaterThan(0);
    const asked = { unitId: asId<'Unit'>('town'), year: 2025 };
    expect(value(await viewConsultationTable(context, union, asked)).year).toBe(2025);
  });
});
