import { competenceKinds, competenceStatuses, educationLevels } from '@rod-trad/shared/domain/competence';
import { goalSources } from '@rod-trad/shared/domain/goal';
import { z } from 'zod';
import type { ListDefinition } from '../list-definition.ts';
import { amount, day, id, localised } from './fields.ts';

export const goals = {
  table: 'goals',
  displayName: 'RT Mål og føringer',
  description: 'Overordnede mål og føringer som kompetanseområdene bygger på.',
  title: 'title',
  appendOnly: false,
  columns: {
    title: { name: 'GoalTitle', displayName: 'Mål', type: 'localised' },
    source: { name: 'GoalSource', displayName: 'Hentet fra', type: 'choice', choices: goalSources },
    removedOn: { name: 'RemovedOn', displayName: 'Fjernet', type: 'text' },
  },
  schema: z.object({
    id: id<'Goal'>(),
    title: localised,
    source: z.enum(goalSources),
    removedOn: day.optional(),
  }),
} as const satisfies ListDefinition<'goals'>;

export const areas = {
  table: 'areas',
  displayName: 'RT Kompetanseområder',
  description: 'Kompetanseområder med hovedmål.',
  title: 'name',
  appendOnly: false,
  columns: {
    name: { name: 'AreaName', displayName: 'Område', type: 'localised' },
    mainGoal: { name: 'MainGoal', displayName: 'Hovedmål', type: 'json' },
    goalIds: { name: 'GoalKeys', displayName: 'Overordnede mål', type: 'json' },
    order: { name: 'PlaceInPlan', displayName: 'Rekkefølge', type: 'number' },
    unitId: { name: 'UnitKey', displayName: 'Enhet', type: 'text' },
    narrows: { name: 'NarrowsKey', displayName: 'Snevrer inn', type: 'text' },
    removedOn: { name: 'RemovedOn', displayName: 'Fjernet', type: 'text' },
  },
  schema: z.object({
    id: id<'CompetenceArea'>(),
    name: localised,
    mainGoal: localised,
    goalIds: z.array(id<'Goal'>()),
    order: amount,
    unitId: id<'Unit'>().optional(),
    narrows: id<'CompetenceArea'>().optional(),
    removedOn: day.optional(),
  }),
} as const satisfies ListDefinition<'areas'>;

export const competences = {
  table: 'competences',
  displayName: 'RT Kompetanser',
  description: 'Katalogen over kompetanser, med nivåtekster.',
  title: 'name',
  appendOnly: false,
  columns: {
    areaIds: { name: 'AreaKeys', displayName: 'Kompetanseområder', type: 'json' },
    name: { name: 'CompetenceName', displayName: 'Navn', type: 'localised' },
    kind: { name: 'CompetenceKind', displayName: 'Slag', type: 'choice', choices: competenceKinds },
    levels: { name: 'LevelTexts', displayName: 'Nivåtekster', type: 'json' },
    validMonths: { name: 'ValidMonths', displayName: 'Gyldig i måneder', type: 'number' },
    educationLevel: {
      name: 'EducationLevel',
      displayName: 'Utdanningsnivå',
      type: 'choice',
      choices: educationLevels,
    },
    studyPoints: { name: 'StudyPoints', displayName: 'Studiepoeng', type: 'number' },
    status: { name: 'CatalogueStatus', displayName: 'Status', type: 'choice', choices: competenceStatuses },
    proposedBy: { name: 'ProposedByOid', displayName: 'Foreslått av', type: 'text' },
    proposedBecause: { name: 'ProposedBecause', displayName: 'Hvorfor foreslått', type: 'note' },
    mergedInto: { name: 'MergedIntoKey', displayName: 'Slått sammen med', type: 'text' },
    statusBeforeMerge: {
      name: 'StatusBeforeMerge',
      displayName: 'Status før sammenslåing',
      type: 'choice',
      choices: competenceStatuses,
    },
  },
  schema: z.object({
    id: id<'Competence'>(),
    areaIds: z.array(id<'CompetenceArea'>()),
    name: localised,
    kind: z.enum(competenceKinds),
    levels: z.tuple([localised, localised, localised, localised, localised]).optional(),
    validMonths: z.int().min(1).optional(),
    educationLevel: z.enum(educationLevels).optional(),
    studyPoints: z.number().min(0).optional(),
    status: z.enum(competenceStatuses),
    proposedBy: id<'Person'>().optional(),
    proposedBecause: z.string().optional(),
    mergedInto: id<'Competence'>().optional(),
    statusBeforeMerge: z.enum(competenceStatuses).optional(),
  }),
} as const satisfies ListDefinition<'competences'>;
