import { isoDate, parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import { planYears } from '@rod-trad/shared/domain/plan';
import { thaw } from '@rod-trad/shared/domain/plan/plan-copy';
import { tableNames } from '@rod-trad/shared/stores/tables';
import { describe, expect, it } from 'vitest';
import { brokenReferences } from './broken-references.ts';
import { generateMunicipality } from './generate-municipality.ts';

const today = isoDate('2026-11-23');
const make = (employees: number, seed = 1) => generateMunicipality({ employees, seed, today });

describe('the same seed', () => {
  it('gives the same municipality', () => {
    expect(make(1200, 7)).toStrictEqual(make(1200, 7));
  });

  it('is not the same as another seed', () => {
    expect(make(60, 7).people[0]?.id).not.toBe(make(60, 8).people[0]?.id);
  });
});

describe.each([20, 21, 37, 58, 59, 60, 75, 133, 412, 1200, 10_000])('with %i employees', (employees) => {
  const municipality = make(employees);
  const { people, tables } = municipality;

  it('has exactly so many people', () => {
    expect(people).toHaveLength(employees);
  });

  it('has no id that points at nothing', () => {
    expect(brokenReferences(municipality)).toEqual([]);
  });

  it('has unique ids and unique principal names', () => {
    for (const name of tableNames) {
      const ids = tables[name].map((row) => row.id);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
    expect(new Set(people.map((p) => p.id)).size).toBe(employees);
    expect(new Set(people.map((p) => p.userPrincipalName.toLowerCase())).size).toBe(employees);
    expect(new Set(people.map((p) => p.employeeId)).size).toBe(employees);
  });

  it('is a tree of units under one municipality, and managers lead to its top', () => {
    expect(tables.units.filter((u) => u.parentId === undefined)).toHaveLength(1);
    expect(tables.units.filter((u) => u.level === 'municipality')).toHaveLength(1);
    const parents = new Map<string, string | undefined>(tables.units.map((u) => [u.id, u.parentId]));
    const managers = new Map<string, string | undefined>(people.map((p) => [p.id, p.managerId ?? undefined]));
    expect(stepsToTop(parents)).toBeLessThanOrEqual(3);
    expect(stepsToTop(managers)).toBeLessThanOrEqual(4);
    expect(people.filter((p) => p.managerId === null)).toHaveLength(1);
  });

  it('has no plan, measure or competence that goes in a circle', () => {
    const plans = new Map<string, string | undefined>(tables.plans.map((p) => [p.id, p.parentPlanId]));
    const measures = new Map<string, string | undefined>(
      tables.measures.map((m) => [m.id, m.parentMeasureId]),
    );
    const merged = new Map<string, string | undefined>(tables.competences.map((c) => [c.id, c.mergedInto]));
    for (const links of [plans, measures, merged]) expect(stepsToTop(links)).toBeLessThanOrEqual(4);
  });

  it('has the roles the product needs', () => {
    const count = (role: string) => people.filter((p) => p.appRoles.some((r) => r === role)).length;
    expect(count('HrAdviser')).toBeGreaterThanOrEqual(2);
    expect(count('UnionRep')).toBeGreaterThanOrEqual(3);
    expect(count('Management')).toBeGreaterThanOrEqual(4);
    expect(count('Administrator')).toBe(1);
  });

  it('fits the columns and properties it is stored in', () => {
    const lines = [
      ...tables.measures.flatMap((m) => [m.title, m.audience, m.funding]),
      ...tables.plans.map((p) => p.title),
      ...tables.units.map((u) => u.name),
      ...tables.competences.flatMap((c) => [c.name.nb, c.name.nn]),
    ];
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(255);
    for (const { department, userPrincipalName, givenName, surname, jobTitle } of people) {
      // Limits of Graph's user: department 64, given name and surname 64, job title 128, local part 64.
      for (const text of [department ?? '', givenName, surname])
        expect(text.length, text).toBeLessThanOrEqual(64);
      expect(jobTitle?.length ?? 0).toBeLessThanOrEqual(128);
      expect(userPrincipalName).toMatch(/^[a-z0-9.]{1,64}@fjordvik\.example$/);
    }
  });

  it('has days of the calendar everywhere, and none of the past in the future', () => {
    const days = new Set<string>();
    const note = (...some: readonly (string | undefined)[]) => {
      for (const day of some) if (day !== undefined) days.add(day);
    };
    for (const a of tables.assessments) note(a.on, a.expiresOn);
    for (const e of tables.employments) note(e.startOn, e.endOn);
    for (const r of tables.requirements) note(r.validFrom, r.validTo);
    for (const e of tables.exemptions) note(e.until);
    for (const p of tables.plans) note(...p.endorsements.map((one) => one.on));
    for (const m of tables.measures) note(m.dueOn);
    for (const f of tables.followUps) note(f.at.slice(0, 10), f.newDueOn);
    expect([...days].filter((day) => parseIsoDate(day) === undefined)).toEqual([]);
    expect(tables.assessments.every((a) => a.on <= today)).toBe(true);
    expect(tables.followUps.every((f) => new Date(f.at).toISOString() === f.at && f.at < `${today}T24`)).toBe(
      true,
    );
  });

  it('has levels that fit the kind of competence', () => {
    const kinds = new Map(tables.competences.map((c) => [c.id, c.kind]));
    const held = [...tables.assessments, ...tables.requirements.filter((r) => r.level !== undefined)];
    const tooHigh = held.filter((row) => kinds.get(row.competenceId) !== 'skill' && (row.level ?? 0) > 1);
    expect(tooHigh).toEqual([]);
  });

  it('has plans of the period that today is in, one of the period before, and measures inside them', () => {
    const plans = new Map(tables.plans.map((p) => [p.id, p]));
    for (const plan of plans.values()) {
      const isEarlier = plan.id === 'plan-earlier';
      expect([plan.firstYear, plan.lastYear]).toEqual(isEarlier ? [2020, 2023] : [2024, 2027]);
    }
    for (const measure of tables.measures) {
      const plan = plans.get(measure.planId);
      const years = plan ? planYears(plan) : [];
      expect(measure.years.length).toBeGreaterThan(0);
      expect(measure.years.every((year) => years.includes(year))).toBe(true);
    }
  });

  it('keeps the plan of the period before as it was, and says of a stopped measure why', () => {
    const copy = thaw(tables.planCopies);
    expect(copy?.plan).toEqual(
      tables.plans.find(({ status, id }) => status === 'evaluated' && id === 'plan-earlier'),
    );
    const kept = copy?.areas.flatMap(({ measures }) => measures.map(({ title }) => title)) ?? [];
    const earlier = tables.measures.filter(({ planId }) => planId === 'plan-earlier');
    expect(kept.toSorted()).toEqual(earlier.map(({ title }) => title).toSorted());
    expect(kept).toHaveLength(4);
    for (const { status, stoppedBecause, team, sessions } of tables.measures) {
      expect(stoppedBecause !== undefined).toBe(status === 'stopped');
      expect(team !== undefined).toBe(sessions.length > 0);
    }
  });
});

it('is plain data', () => {
  const municipality = make(100);
  expect(JSON.parse(JSON.stringify(municipality))).toStrictEqual(municipality);
});

it('makes 1,200 employees with 15,000 to 20,000 assessments, and as many each as it is asked for', () => {
  const { tables } = make(1200);
  expect(tables.assessments.length).toBeGreaterThan(15_000);
  expect(tables.assessments.length).toBeLessThan(20_000);
  const many = generateMunicipality({ employees: 400, seed: 1, today, assessmentsPerPerson: 36 });
  expect(many.tables.assessments.length / 400).toBeGreaterThan(30);
  expect(many.tables.assessments.length / 400).toBeLessThan(42);
});

it('reaches 50,000 employees in about 2,000 units', () => {
  const { people, tables } = generateMunicipality({
    employees: 50_000,
    seed: 1,
    today,
    assessmentsPerPerson: 4,
  });
  expect(people).toHaveLength(50_000);
  expect(tables.units.length).toBeGreaterThan(1900);
  expect(tables.units.length).toBeLessThan(2200);
});

it.each([19, 50_001, 20.5, Number.NaN])('refuses %d employees', (employees) => {
  expect(() => make(employees)).toThrow(RangeError);
});

/** The longest way up; a circle never ends and is reported as more steps than there are rows. */
function stepsToTop(links: ReadonlyMap<string, string | undefined>): number {
  let longest = 0;
  for (const start of links.keys()) {
    let steps = 0;
    for (let at = links.get(start); at !== undefined && steps <= links.size; at = links.get(at)) steps += 1;
    longest = Math.max(longest, steps);
  }
  return longest;
}
