import type { Assessment } from '../domain/assessment.ts';
import type { Competence } from '../domain/competence.ts';
import type { CompetenceArea } from '../domain/competence-area.ts';
import type { Employment } from '../domain/employment.ts';
import type { HistoryEntry } from '../domain/history-entry.ts';
import { asId } from '../domain/ids.ts';
import { type IsoInstant, isoDate } from '../domain/iso-date.ts';
import type { FollowUp, Measure } from '../domain/measure.ts';
import type { Person } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import type { Exemption, Requirement } from '../domain/requirement.ts';
import type { Unit } from '../domain/unit.ts';

/** Builders for tests: everything has a plausible value, and a test names only what it is about. */
export const day = isoDate;
export const both = (text: string) => ({ nb: text, nn: text });

export function buildPerson(id: string, over: Partial<Person> = {}): Person {
  return { id: asId(id), name: `Person ${id}`, language: 'nb', active: true, ...over };
}

export function buildUnit(id: string, over: Partial<Unit> = {}): Unit {
  return { id: asId(id), name: `Enhet ${id}`, level: 'department', exposed: false, ...over };
}

export function buildEmployment(
  personId: string,
  unitId: string | undefined,
  over: Partial<Employment> = {},
): Employment {
  return {
    id: asId(`${personId}@${unitId ?? 'none'}`),
    personId: asId(personId),
    unitId: unitId === undefined ? undefined : asId(unitId),
    positionGroupId: asId('nurse'),
    title: 'Sykepleier',
    percent: 100,
    primary: true,
    startOn: day('2020-01-01'),
    ...over,
  };
}

export function buildCompetence(id: string, over: Partial<Competence> = {}): Competence {
  return {
    id: asId(id),
    areaIds: [asId('area')],
    name: both(`Kompetanse ${id}`),
    kind: 'skill',
    status: 'active',
    ...over,
  };
}

export function buildArea(id: string, over: Partial<CompetenceArea> = {}): CompetenceArea {
  return {
    id: asId(id),
    name: both(`Område ${id}`),
    mainGoal: both('Hovedmål'),
    goalIds: [],
    order: 1,
    ...over,
  };
}

export function buildRequirement(competenceId: string, over: Partial<Requirement> = {}): Requirement {
  return {
    id: asId(`req-${competenceId}`),
    unitId: 'all',
    positionGroupId: 'all',
    competenceId: asId(competenceId),
    level: 3,
    rule: 'everyone',
    validFrom: day('2020-01-01'),
    critical: false,
    ...over,
  };
}

export function buildExemption(
  personId: string,
  requirementId: string,
  over: Partial<Exemption> = {},
): Exemption {
  return {
    id: asId(`ex-${personId}-${requirementId}`),
    personId: asId(personId),
    requirementId: asId(requirementId),
    until: day('2030-12-31'),
    decidedBy: asId('leader'),
    ...over,
  };
}

export function buildAssessment(
  personId: string,
  competenceId: string,
  over: Partial<Assessment> = {},
): Assessment {
  const by = over.by ?? 'self';
  const on = over.on ?? day('2026-01-15');
  return {
    id: asId(`${personId}-${competenceId}-${by}-${on}`),
    personId: asId(personId),
    competenceId: asId(competenceId),
    level: 2,
    by,
    on,
    inUse: 'yes',
    wish: 1,
    ...over,
  };
}

export function buildPlan(id: string, over: Partial<Plan> = {}): Plan {
  return {
    id: asId(id),
    subject: { unitId: asId('ward') },
    title: 'Kompetanseplan',
    firstYear: 2024,
    lastYear: 2027,
    status: 'running',
    endorsements: [],
    ...over,
  };
}

export function buildMeasure(id: string, over: Partial<Measure> = {}): Measure {
  return {
    id: asId(id),
    planId: asId('plan'),
    areaId: asId('area'),
    goalIds: [],
    title: `Tiltak ${id}`,
    strategy: 'develop',
    competences: [],
    years: [2026],
    ownerId: asId('leader'),
    audience: 'Alle ansatte',
    wantedEffect: '',
    successCriteria: '',
    learningGoals: '',
    formAndContent: '',
    plannedEvaluation: '',
    costKroner: 0,
    costHours: 0,
    funding: '',
    status: 'onTrack',
    progress: 40,
    order: 1,
    sessions: [],
    ...over,
  };
}

export function buildFollowUp(measureId: string, at: string, over: Partial<FollowUp> = {}): FollowUp {
  return {
    id: asId(`fu-${measureId}-${at}`),
    measureId: asId(measureId),
    at: at as IsoInstant,
    by: asId('leader'),
    status: 'onTrack',
    note: '',
    ...over,
  };
}

export function buildHistory(subjectId: string, over: Partial<HistoryEntry> = {}): HistoryEntry {
  const at = '2026-11-23T08:00:00.000Z' as IsoInstant;
  return {
    id: asId(`h-${subjectId}`),
    subjectId,
    at,
    by: asId('leader'),
    kind: 'changed',
    fields: [],
    ...over,
  };
}
