import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import {
  buildArea,
  buildAssessment,
  buildCompetence,
  buildEmployment,
  buildExemption,
  buildPerson,
  buildRequirement,
  buildUnit,
  day,
} from '../testing/build.ts';
import { fixedRecords } from '../testing/fixed-records.ts';
import { actor, testContext } from '../testing/use-case-context.ts';
import type { GapReport, PublishedGap } from './reports.ts';
import { viewGap } from './view-gap.ts';

const now = new Date('2026-11-23T09:00:00Z');

/** A town of homes of wards; `levels[home][ward]` gives each person's level, null for not assessed. */
function town(
  levels: readonly (readonly (readonly (number | null)[])[])[],
  extra: { secondJob?: boolean } = {},
) {
  const units = [buildUnit('town', { level: 'municipality', leaderId: asId('director') })];
  const people = [buildPerson('director'), buildPerson('union')];
  const employments = [];
  const assessments = [];
  for (const [h, wards] of levels.entries()) {
    units.push(buildUnit(`h${h}`, { level: 'establishment', parentId: asId('town') }));
    for (const [w, staff] of wards.entries()) {
      units.push(buildUnit(`h${h}w${w}`, { parentId: asId(`h${h}`), leaderId: asId(`h${h}w${w}p0`) }));
      for (const [p, level] of staff.entries()) {
        const id = `h${h}w${w}p${p}`;
        people.push(buildPerson(id));
        employments.push(buildEmployment(id, `h${h}w${w}`));
        if (extra.secondJob && p === 0) employments.push(buildEmployment(id, `h0w0`, { primary: false }));
        if (level !== null) assessments.push(buildAssessment(id, 'c', { level: level as 2 }));
      }
    }
  }
  const records = fixedRecords(
    people,
    {
      units,
      employments,
      assessments,
      areas: [buildArea('area')],
      competences: [buildCompetence('c')],
      requirements: [buildRequirement('c')],
    },
    now,
  );
  return testContext(records, now);
}

async function gapOf(
  context: ReturnType<typeof town>,
  who: ReturnType<typeof actor>,
  unit: string,
): Promise<GapReport> {
  const outcome = await viewGap(context, who, asId(unit));
  if (outcome.kind !== 'ok') throw new Error(`refused: ${outcome.kind}`);
  return outcome.value;
}

const union = actor('union', 'UnionRep');
const counts = (gap: PublishedGap | undefined) =>
  gap?.kind === 'shown' ? [gap.gap.met, gap.gap.gap, gap.gap.unknown] : gap?.kind;

describe('the gap view', () => {
  it('shows a leader the people of the own line by name, with totals', async () => {
    const report = await gapOf(town([[[3, 1, null]]]), actor('h0w0p0'), 'h0w0');
    expect(report.people).toMatchObject({ kind: 'shown' });
    expect(counts(report.totals[0])).toEqual([1, 1, 1]);
  });

  it('counts a person with two positions once in the unit above', async () => {
    const report = await gapOf(town([[[3, 1], [3]]], { secondJob: true }), actor('director'), 'town');
    expect(counts(report.totals[0])).toEqual([2, 1, 0]);
  });

  it('has the competences by need, and the people by name', async () => {
    const context = town([[[3, 1, 1]]]);
    const add = (id: string, level: 1 | 3, over: { critical?: boolean } = {}) => {
      context.records.put('competences', buildCompetence(id));
      context.records.put('requirements', buildRequirement(id, { level, critical: over.critical ?? false }));
    };
    add('critical', 1, { critical: true });
    add('unknown-too', 3);
    for (const who of ['h0w0p0', 'h0w0p1', 'h0w0p2'])
      context.records.put('assessments', buildAssessment(who, 'critical', { level: 4 }));
    context.records.put('assessments', buildAssessment('h0w0p0', 'unknown-too', { level: 1 }));
    const report = await gapOf(context, actor('h0w0p0'), 'h0w0');
    // Critical though nobody lacks it; then two in gap, then one.
    expect(report.competences.map(({ competence }) => competence.id)).toEqual([
      'critical',
      'c',
      'unknown-too',
    ]);
    expect(report.totals.map((total) => total.kind === 'shown' && total.gap.gap)).toEqual([0, 2, 1]);
    const people = report.people.kind === 'shown' ? report.people.rows : [];
    expect(people.map(({ person }) => person.id)).toEqual(['h0w0p0', 'h0w0p1', 'h0w0p2']);
  });

  it('refuses a colleague, and tells of an unknown unit', async () => {
    expect(await viewGap(town([[[3, 1]]]), actor('h0w0p1'), asId('h0w0'))).toEqual({ kind: 'forbidden' });
    expect(await viewGap(town([[[3]]]), union, asId('nowhere'))).toEqual({ kind: 'notFound' });
  });

  it('audits the reading of other people, by number and never by name', async () => {
    const context = town([[[3, 1, null]]]);
    await gapOf(context, actor('h0w0p0'), 'h0w0');
    expect(context.audited).toMatchObject([{ actorId: 'h0w0p0', subject: 'h0w0', people: 2 }]);
    await gapOf(context, union, 'h0w0');
    expect(context.audited).toHaveLength(1);
    // Whoever is alone there reads nobody else.
    const alone = town([[[3]]]);
    await gapOf(alone, actor('h0w0p0'), 'h0w0');
    expect(alone.audited).toEqual([]);
  });

  it('shows a union representative numbers, and never a person', async () => {
    const big = Array.from({ length: 12 }, (_, i) => (i < 6 ? 3 : 1));
    const report = await gapOf(town([[big]]), union, 'town');
    expect(report.people).toEqual({ kind: 'notAllowed' });
    expect(counts(report.totals[0])).toEqual([6, 6, 0]);
    expect(JSON.stringify(report)).not.toContain('h0w0p');
  });

  it('does not fall into a cycle of parents', async () => {
    const context = town([[[3, 1, 3, 3, 3]]]);
    const units = context.records
      .all('units')
      .map((unit) => (unit.id === 'town' ? { ...unit, parentId: asId<'Unit'>('h0w0') } : unit));
    const records = fixedRecords(
      context.records.people(),
      { units, employments: context.records.all('employments') },
      now,
    );
    expect((await viewGap(testContext(records, now), union, asId('h0w0'))).kind).toBe('ok');
  });

  it('hides a small count together with everything beside it', async () => {
    const big = Array.from({ length: 12 }, (_, i) => (i < 6 ? 3 : 1));
    const small = [3, 1, 3, 3, 3, 3, 3];
    const report = await gapOf(town([[big, big], [small]]), union, 'town');
    expect(report.totals[0]?.kind).toBe('shown');
    expect(report.children.map((child) => child.totals[0]?.kind)).toEqual(['hidden', 'hidden']);
  });
});

describe('numbers of a month', () => {
  const levels = [[Array.from({ length: 12 }, (_, i) => (i < 6 ? 3 : 1))]];

  it('are from its first day, and do not move when somebody learns something during it', async () => {
    const context = town(levels);
    const before = await gapOf(context, union, 'town');
    expect(before.on).toBe('2026-11-01');
    context.records.put('assessments', buildAssessment('h0w0p6', 'c', { level: 4, on: day('2026-11-20') }));
    expect(await gapOf(context, union, 'town')).toEqual(before);
    // The leader sees it today.
    expect(counts((await gapOf(context, actor('director'), 'town')).totals[0])).toEqual([7, 5, 0]);
  });

  it('protect what a representative who leads a unit could work out from the own people', async () => {
    const two = [[[3, 3, 3, 3, 3, 3, 3, 3]], [[1, 1, 1]]];
    const director = actor('h0w0p0', 'UnionRep');
    expect(counts((await gapOf(town(two), union, 'town')).totals[0])).toBe('hidden');
    const met = [[[3, 3, 3, 3, 3, 3, 3, 3]], [[3, 3, 3]]];
    expect(counts((await gapOf(town(met), union, 'town')).totals[0])).toEqual([11, 0, 0]);
    // Eleven less the own eight would be three.
    expect(counts((await gapOf(town(met), director, 'town')).totals[0])).toBe('hidden');
  });

  it('count those who are exempt as met, so that nobody can tell how many they are', async () => {
    const context = town(levels);
    context.records.put('exemptions', buildExemption('h0w0p6', 'req-c'));
    expect(counts((await gapOf(context, union, 'town')).totals[0])).toEqual([7, 5, 0]);
  });
});

describe('what numbers give away', () => {
  const staff = fc.array(fc.constantFrom<(number | null)[]>(3, 1, null), { minLength: 1, maxLength: 30 });
  const homes = fc.array(fc.array(staff, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });

  it('no difference between published numbers is a count of fewer than five people', async () => {
    await fc.assert(
      fc.asyncProperty(homes, fc.boolean(), async (levels, secondJob) => {
        const context = town(levels, { secondJob });
        const organisation = context.records.organisation();
        const shown = new Map<string, number[]>();
        for (const unit of organisation.units) {
          const total = (await gapOf(context, union, unit.id)).totals[0];
          if (total?.kind === 'shown') shown.set(unit.id, [total.gap.met, total.gap.gap, total.gap.unknown]);
        }
        for (const [id, cell] of shown) {
          for (const count of cell) expect(count === 0 || count >= 5).toBe(true);
          const children = organisation.children(asId(id)).map((child) => shown.get(child.id));
          const known = children.filter((child) => child !== undefined);
          // With people in two units, what is left of a sum is no number of people unless all of it is shown.
          if (known.length === 0 || (secondJob && known.length < children.length)) continue;
          for (const [i, count] of cell.entries()) {
            const left = Math.abs(known.reduce((sum, child) => sum - (child[i] ?? 0), count));
            expect(left === 0 || left >= 5).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
