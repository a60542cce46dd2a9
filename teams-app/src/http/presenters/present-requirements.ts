import type { RequirementsView } from '@rod-trad/shared/contracts/catalogue-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import type { Language } from '@rod-trad/shared/domain/language';
import type { RequirementReport, RequirementsReport } from '@rod-trad/shared/use-cases/view-requirements';
import { presentGoal, presentNamed } from './present-named.ts';
import { presentUnit } from './present-unit.ts';

export function presentRequirements(
  report: RequirementsReport,
  language: Language,
  freshness: Freshness,
): RequirementsView {
  const named = (item: Parameters<typeof presentNamed>[0]) => presentNamed(item, language);
  const goal = (item: Parameters<typeof presentGoal>[0]) => presentGoal(item, language);
  const present = (row: RequirementReport) => {
    const { requirement, competence } = row;
    const { level, rule, validFrom, validTo, critical } = requirement;
    return {
      id: requirement.id,
      etag: row.etag,
      pending: row.pending,
      competence: { ...named(competence), kind: competence.kind },
      unit: row.unit && presentUnit(row.unit),
      group: row.group && named(row.group),
      goal: row.goal && goal(row.goal),
      level,
      atLeast: rule === 'everyone' ? undefined : rule.atLeast,
      validFrom,
      validTo,
      critical,
      origin: row.origin,
      effect: row.effect,
      time: row.time,
      mayChange: row.mayChange,
      exemptions: row.exemptions.map(({ exemption, etag, person }) => ({
        id: exemption.id,
        etag,
        person: { id: person.id, name: person.name },
        until: exemption.until,
      })),
    };
  };
  return {
    unit: presentUnit(report.unit),
    positionGroupId: report.positionGroupId,
    rows: report.rows.map(present),
    groups: report.groups.map(named),
    goals: report.goals.map(goal),
    competences: report.competences.map((competence) => ({ ...named(competence), kind: competence.kind })),
    tooManyPeople: report.tooManyPeople,
    people: report.people.map(({ id, name }) => ({ id, name })),
    maySetHere: report.maySetHere,
    maySetEverywhere: report.maySetEverywhere,
    freshness,
  };
}
