import { addDays, daysBetween, isoDate, yearOf } from '@rod-trad/shared/domain/iso-date';
import { measureStatuses } from '@rod-trad/shared/domain/measure';
import { organise } from '@rod-trad/shared/domain/organisation';
import { planStatuses } from '@rod-trad/shared/domain/plan';
import { describe, expect, it } from 'vitest';
import { generateMunicipality } from './generate-municipality.ts';

const today = isoDate('2026-11-23');
const { people, tables } = generateMunicipality({ employees: 1200, seed: 1, today });
const { units, employments, assessments, requirements, competences } = tables;
const organisation = organise(units, employments, today);
const current = employments.filter((e) => e.startOn <= today && (e.endOn === undefined || e.endOn >= today));
const rowsOf = Map.groupBy(assessments, (a) => a.personId as string);
const idOf = (status: string) => competences.filter((c) => c.status === status).map((c) => c.id);

describe('positions', () => {
  it('some hold two positions in two units today, a leader among them', () => {
    const two = [...Map.groupBy(current, (e) => e.personId)].filter(([, held]) => held.length > 1);
    expect(two.length).toBeGreaterThan(10);
    expect(two.every(([, held]) => new Set(held.map((e) => e.unitId)).size === 2)).toBe(true);
    expect(two.some(([id]) => organisation.ledBy(id).length > 0)).toBe(true);
  });

  it('some lack the unit, the code or the group', () => {
    expect(employments.some((e) => e.unitId === undefined)).toBe(true);
    expect(employments.some((e) => e.positionCode === undefined)).toBe(true);
    expect(employments.some((e) => e.positionGroupId === undefined)).toBe(true);
  });

  it('some have ended, and some have not begun', () => {
    expect(employments.some((e) => !e.primary && e.endOn !== undefined && e.endOn < today)).toBe(true);
    expect(employments.some((e) => e.startOn > today)).toBe(true);
  });

  it('everybody has one main position', () => {
    const main = Map.groupBy(
      employments.filter((e) => e.primary),
      (e) => e.personId,
    );
    expect(main.size).toBe(people.length);
    expect([...main.values()].every((held) => held.length === 1)).toBe(true);
  });

  it('a leader post is vacant', () => {
    expect(units.some((u) => u.leaderId === undefined)).toBe(true);
  });

  it('everybody in one small unit is within five years of retirement age', () => {
    const near = units.filter((unit) => {
      const here = organisation.employedIn(unit.id);
      return here.length >= 4 && here.every((e) => yearOf(today) - (e.birthYear ?? 0) >= 62);
    });
    expect(near).toHaveLength(1);
  });
});

describe('people', () => {
  it('some have no e-mail, and some have left but have rows', () => {
    expect(people.filter((p) => p.mail === null).length).toBeGreaterThan(50);
    expect(people.some((p) => !p.accountEnabled && rowsOf.has(p.id))).toBe(true);
  });

  it('new people have no assessments', () => {
    const fresh = people.filter(
      (p) => daysBetween(isoDate(p.employeeHireDate?.slice(0, 10) ?? ''), today) < 45,
    );
    expect(fresh.length).toBeGreaterThan(10);
    expect(fresh.every((p) => !rowsOf.has(p.id))).toBe(true);
  });

  it('two share their full name, and names are very short, very long and from many places', () => {
    const names = Map.groupBy(people, (p) => p.displayName);
    expect([...names.values()].some((same) => same.length > 1)).toBe(true);
    expect([...names.keys()].some((name) => name.length <= 5)).toBe(true);
    expect([...names.keys()].some((name) => name.length > 60)).toBe(true);
    const all = [...names.keys()].join(' ');
    for (const letters of [/[æøå]/, /[áđŋč]/, /[łśń]/, /[ėčž]/, /[ễạầ]/u, /-/]) expect(all).toMatch(letters);
  });

  it('mostly want bokmål; every eighth nynorsk; a few English', () => {
    const share = (tag: string) => people.filter((p) => p.preferredLanguage === tag).length / people.length;
    expect(share('nb-NO')).toBeGreaterThan(0.75);
    expect(share('nn-NO')).toBeGreaterThan(0.09);
    expect(share('nn-NO')).toBeLessThan(0.16);
    expect(share('en')).toBeGreaterThan(0.01);
    expect(people.some((p) => p.preferredLanguage === null)).toBe(true);
  });
});

describe('what people can', () => {
  it('certificates have run out, and will soon', () => {
    const dates = assessments.flatMap((a) => a.expiresOn ?? []);
    expect(dates.some((day) => day < today)).toBe(true);
    expect(dates.some((day) => day >= today && day <= addDays(today, 30))).toBe(true);
    expect(assessments.every((a) => a.expiresOn === undefined || a.expiresOn > a.on)).toBe(true);
  });

  it('some of it is not in use, and leaders and people see it differently', () => {
    expect(assessments.some((a) => a.inUse === 'no' && a.level >= 3)).toBe(true);
    const bySubject = Map.groupBy(assessments, (a) => `${a.personId} ${a.competenceId}`);
    const apart = [...bySubject.values()].filter((rows) => {
      const [self, leader] = ['self', 'leader'].map((by) => rows.find((r) => r.by === by)?.level);
      return self !== undefined && leader !== undefined && self !== leader;
    });
    expect(apart.length).toBeGreaterThan(100);
  });

  it('merged, retired and phasing-out competences have rows; a proposed one has none', () => {
    for (const id of [...idOf('retired'), ...idOf('phasingOut')]) {
      expect(
        assessments.some((a) => a.competenceId === id),
        id,
      ).toBe(true);
    }
    expect(assessments.some((a) => idOf('proposed').includes(a.competenceId))).toBe(false);
  });

  it('something that is asked for has one holder alone in an establishment', () => {
    const collective = requirements.filter((r) => r.rule !== 'everyone' && r.unitId !== 'all');
    const alone = collective.filter(({ unitId, competenceId, level = 0 }) => {
      const here = unitId === 'all' ? [] : organisation.peopleUnder(unitId);
      const holds = (id: string) =>
        rowsOf.get(id)?.some((a) => a.competenceId === competenceId && a.level >= level) ?? false;
      return here.filter(holds).length === 1;
    });
    expect(alone.length).toBeGreaterThan(0);
  });
});

describe('what is asked', () => {
  it('is asked of everyone or of so many, now, later or no longer, with or without a level', () => {
    expect(requirements.some((r) => r.rule !== 'everyone')).toBe(true);
    expect(requirements.some((r) => r.validFrom > addDays(today, 365))).toBe(true);
    expect(requirements.some((r) => r.validTo !== undefined && r.validTo < today)).toBe(true);
    expect(requirements.some((r) => r.level === undefined)).toBe(true);
    expect(requirements.some((r) => r.critical)).toBe(true);
  });

  it('some are exempt, and some no longer', () => {
    expect(tables.exemptions.some((e) => e.until >= today)).toBe(true);
    expect(tables.exemptions.some((e) => e.until < today)).toBe(true);
  });
});

describe('plans', () => {
  it('are at every status, and some units have none', () => {
    expect(new Set(tables.plans.map((p) => p.status))).toEqual(new Set(planStatuses));
    const planned = new Set(tables.plans.map((p) => ('unitId' in p.subject ? p.subject.unitId : undefined)));
    expect(units.some((u) => !planned.has(u.id))).toBe(true);
    expect(tables.plans.some((p) => 'personId' in p.subject)).toBe(true);
  });

  it('have measures at every status, some without an owner, some with one who has left', () => {
    const gone = new Set<string>(people.filter((p) => !p.accountEnabled).map((p) => p.id));
    expect(new Set(tables.measures.map((m) => m.status))).toEqual(new Set(measureStatuses));
    expect(tables.measures.some((m) => m.ownerId === undefined)).toBe(true);
    expect(tables.measures.some((m) => m.ownerId !== undefined && gone.has(m.ownerId))).toBe(true);
    expect(tables.measures.some((m) => m.parentMeasureId !== undefined)).toBe(true);
  });

  it('have answers whose newest says what the measure says', () => {
    const measures = new Map(tables.measures.map((m) => [m.id, m]));
    for (const [id, answers] of Map.groupBy(tables.followUps, (f) => f.measureId)) {
      const newest = answers.reduce((a, b) => (a.at > b.at ? a : b));
      const status = measures.get(id)?.status;
      expect(newest.status, id).toBe(status === 'stopped' ? 'needsHelp' : status);
      if (newest.newDueOn !== undefined) expect(newest.newDueOn).toBe(measures.get(id)?.dueOn);
    }
  });
});
