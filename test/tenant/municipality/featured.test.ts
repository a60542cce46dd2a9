import { appliesTo, personGap } from '@rod-trad/shared/domain/gap/gap-state';
import { addDays, isoDate } from '@rod-trad/shared/domain/iso-date';
import { organise } from '@rod-trad/shared/domain/organisation';
import { describe, expect, it } from 'vitest';
import { featured } from './featured.ts';
import { generateMunicipality } from './generate-municipality.ts';

const days = ['2026-11-23', '2027-01-04', '2024-02-29'].map(isoDate);
const cases = [20, 60, 300, 1200, 6000].flatMap((employees) => days.map((today) => ({ employees, today })));

describe.each(cases)('with $employees employees on $today', ({ employees, today }) => {
  const municipality = generateMunicipality({ employees, seed: 42, today });
  const { people, tables } = municipality;
  const chosen = featured(municipality);
  const organisation = organise(tables.units, tables.employments, today);
  const person = (id: string) => people.find((p) => p.id === id);

  it('the leader leads a department of ten to sixteen people in health', () => {
    const unit = organisation.unit(chosen.unit);
    expect(unit?.level).toBe('department');
    expect(unit?.leaderId).toBe(chosen.leader);
    const [, , sector] = organisation.withAncestors(chosen.unit);
    expect(sector && organisation.unit(sector)?.name).toBe('Helse og mestring');
    const heads = organisation.peopleUnder(chosen.unit).length;
    expect(heads).toBeGreaterThanOrEqual(10);
    expect(heads).toBeLessThanOrEqual(16);
  });

  it('the department is asked for three who can guide, and for more in three years', () => {
    const asked = tables.requirements.filter((r) => r.unitId === chosen.unit);
    expect(asked.map(({ rule }) => rule)).toEqual([{ atLeast: 3 }, 'everyone']);
    expect(asked[0]?.validFrom.localeCompare(today)).toBeLessThan(0);
    expect(asked[1]?.validFrom).toBe(`${Number(today.slice(0, 4)) + 3}-01-01`);
  });

  it('the leader owns four measures in a running plan, one due today and one overdue that nobody has begun', () => {
    const owned = tables.measures.filter((m) => m.ownerId === chosen.leader);
    expect(owned).toHaveLength(4);
    for (const { planId } of owned) expect(tables.plans.find((p) => p.id === planId)?.status).toBe('running');
    expect(owned.find((m) => m.id === chosen.measure)).toMatchObject({ status: 'onTrack', dueOn: today });
    expect(owned.some((m) => m.status === 'planned' && m.dueOn !== undefined && m.dueOn < today)).toBe(true);
  });

  it('the employee has gaps, a certificate that soon runs out, and an open measure', () => {
    expect(person(chosen.employee)?.managerId).toBe(chosen.leader);
    const rows = tables.assessments.filter((a) => a.personId === chosen.employee);
    expect(rows.length).toBeGreaterThanOrEqual(8);
    const soon = rows.filter(
      (a) => a.expiresOn !== undefined && a.expiresOn >= today && a.expiresOn <= addDays(today, 30),
    );
    expect(soon).toHaveLength(1);
    const own = tables.measures.filter((m) => m.ownerId === chosen.employee);
    expect(own.some((m) => m.status === 'onTrack' && m.progress < 100)).toBe(true);
    expect(gapsOf(chosen.employee)).toBeGreaterThanOrEqual(2);
  });

  it('the others have their roles, their mail and a place of their own', () => {
    const roles = [chosen.hrAdviser, chosen.unionRep, chosen.management, chosen.administrator].map(
      (id) => person(id)?.appRoles,
    );
    expect(roles).toEqual([['HrAdviser'], ['UnionRep'], ['Management'], ['Administrator']]);
    const everybody = [
      chosen.hrAdviser,
      chosen.leader,
      chosen.employee,
      chosen.unionRep,
      chosen.management,
      chosen.administrator,
    ];
    expect(new Set(everybody).size).toBe(6);
    expect(everybody.every((id) => person(id)?.accountEnabled && person(id)?.mail !== null)).toBe(true);
    expect(person(chosen.leader)?.appRoles).toEqual([]);
    expect(person(chosen.employee)?.appRoles).toEqual([]);
  });

  function gapsOf(personId: typeof chosen.employee): number {
    const positions = organisation.employmentsOf(personId);
    const asked = tables.requirements.filter((r) =>
      positions.some((p) => appliesTo(r, p, p.unitId ? organisation.withAncestors(p.unitId) : [], today)),
    );
    const mine = <T extends { readonly personId: string }>(rows: readonly T[]) =>
      rows.filter((row) => row.personId === personId);
    return [...Map.groupBy(asked, (r) => r.competenceId)].filter(([competenceId, requirements]) => {
      const assessments = mine(tables.assessments).filter((a) => a.competenceId === competenceId);
      const exemptions = mine(tables.exemptions);
      return (
        personGap({ personId, competenceId, requirements, assessments, exemptions, on: today }).state ===
        'gap'
      );
    }).length;
  }
});
