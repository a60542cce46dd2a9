import type { Municipality } from './municipality.ts';

/** Every id that points at nothing, as "table id: what". Empty when the municipality holds together. */
export function brokenReferences({ people, tables }: Municipality): readonly string[] {
  const broken: string[] = [];
  const idsOf = (rows: readonly { readonly id: string }[]) => new Set<string>(rows.map((row) => row.id));
  const persons = idsOf(people);
  const known = {
    person: persons,
    unit: idsOf(tables.units),
    group: idsOf(tables.positionGroups),
    goal: idsOf(tables.goals),
    area: idsOf(tables.areas),
    competence: idsOf(tables.competences),
    requirement: idsOf(tables.requirements),
    plan: idsOf(tables.plans),
    measure: idsOf(tables.measures),
    round: idsOf(tables.mappingRounds),
    leave: idsOf(tables.educationLeaves),
  };
  const periods = idsOf(tables.talkPeriods);
  const check = (from: string, kind: keyof typeof known, ...ids: readonly (string | null | undefined)[]) => {
    for (const id of ids) {
      if (id !== undefined && id !== null && !known[kind].has(id)) broken.push(`${from}: no ${kind} ${id}`);
    }
  };
  for (const p of people) check(p.id, 'person', p.managerId);
  for (const u of tables.units) {
    check(u.id, 'unit', u.parentId);
    check(u.id, 'person', u.leaderId);
  }
  for (const e of tables.employments) {
    check(e.id, 'person', e.personId);
    check(e.id, 'unit', e.unitId);
    check(e.id, 'group', e.positionGroupId);
  }
  for (const a of tables.areas) check(a.id, 'goal', ...a.goalIds);
  for (const c of tables.competences) {
    check(c.id, 'area', ...c.areaIds);
    check(c.id, 'competence', c.mergedInto);
  }
  for (const r of tables.requirements) {
    if (r.unitId !== 'all') check(r.id, 'unit', r.unitId);
    if (r.positionGroupId !== 'all') check(r.id, 'group', r.positionGroupId);
    check(r.id, 'competence', r.competenceId);
    check(r.id, 'goal', r.goalId);
  }
  for (const e of tables.exemptions) {
    check(e.id, 'person', e.personId, e.decidedBy);
    check(e.id, 'requirement', e.requirementId);
  }
  for (const a of tables.assessments) {
    check(a.id, 'person', a.personId);
    check(a.id, 'competence', a.competenceId);
    check(a.id, 'round', a.roundId);
  }
  for (const r of tables.mappingRounds) {
    check(r.id, 'unit', ...r.unitIds);
    check(r.id, 'group', ...r.positionGroupIds);
    check(r.id, 'competence', ...r.competenceIds);
    check(r.id, 'person', r.createdBy);
  }
  for (const p of tables.plans) {
    check(p.id, 'plan', p.parentPlanId);
    if ('unitId' in p.subject) check(p.id, 'unit', p.subject.unitId);
    else check(p.id, 'person', p.subject.personId);
  }
  for (const m of tables.measures) {
    check(m.id, 'plan', m.planId);
    check(m.id, 'area', m.areaId);
    check(m.id, 'goal', ...m.goalIds);
    check(m.id, 'measure', m.parentMeasureId);
    check(m.id, 'person', m.ownerId);
    check(m.id, 'competence', ...m.competences.map((target) => target.competenceId));
  }
  for (const c of tables.consultations) {
    check(c.id, 'unit', c.unitId);
    check(c.id, 'plan', ...c.planIds);
  }
  for (const c of tables.planCopies) {
    check(c.id, 'plan', c.planId);
    check(c.id, 'person', c.by);
  }
  for (const s of tables.surveyScores) check(s.id, 'unit', s.unitId);
  for (const t of tables.talks) {
    check(t.id, 'person', t.employeeId, t.leaderId, t.employeeSharedWith, t.leaderSharedBy);
    if (!periods.has(t.periodId)) broken.push(`${t.id}: no period ${t.periodId}`);
  }
  const talks = idsOf(tables.talks);
  for (const p of tables.talkPoints) {
    if ('areaId' in p.serves) check(p.id, 'area', p.serves.areaId);
    else check(p.id, 'goal', p.serves.goalId);
    if (!talks.has(p.talkId)) broken.push(`${p.id}: no talk ${p.talkId}`);
  }
  for (const f of tables.followUps) {
    check(f.id, 'measure', f.measureId);
    check(f.id, 'person', f.by);
  }
  for (const e of tables.evaluations) {
    check(e.id, 'measure', e.measureId);
    check(e.id, 'person', e.by);
  }
  for (const l of tables.educationLeaves) {
    check(l.id, 'person', l.personId, l.decidedBy);
    check(l.id, 'competence', l.competenceId);
    check(l.id, 'measure', l.measureId);
  }
  for (const c of tables.payCases) {
    check(c.id, 'leave', c.leaveId);
    check(c.id, 'person', c.personId);
  }
  return broken;
}
