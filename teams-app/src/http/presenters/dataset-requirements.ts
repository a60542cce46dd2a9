import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import type { RequirementsReport } from '@rod-trad/shared/use-cases/view-requirements';
import { type Column, type DatasetTable, datasetTable } from './dataset-table.ts';
import { labelsOf } from './labels.ts';

/** Where a requirement can be set from a unit, and what it can be about, as it is called in a sheet. */
export function requirementNames(report: RequirementsReport, language: Language) {
  const text = createText(language);
  const { unit, rows, groups, competences, goals, maySetHere, maySetEverywhere } = report;
  const named = (item: { id: string; name: { nb: string; nn: string } }) => ({
    id: item.id,
    name: inLanguage(item.name, language),
  });
  const everywhere = { id: 'all', name: text('dataset.everywhere') };
  const above = new Map(rows.flatMap((row) => (row.unit === undefined ? [] : [[row.unit.id, row.unit]])));
  const known = new Map([...competences, ...rows.map(({ competence }) => competence)].map((c) => [c.id, c]));
  return {
    units: labelsOf<string>([everywhere, unit, ...[...above.values()].filter(({ id }) => id !== unit.id)]),
    /** Those the reader may set something for. */
    settable: [...(maySetHere ? [unit.id] : []), ...(maySetEverywhere ? ['all'] : [])],
    groups: labelsOf<string>([{ id: 'all', name: text('dataset.everybody') }, ...groups.map(named)]),
    competences: labelsOf<string>([...known.values()].map(named)),
    goals: labelsOf<string>(goals.map(({ id, title }) => named({ id, name: title }))),
  };
}

/** Everything asked of those who work in a unit, one row each. */
export function requirementsDataset(
  report: RequirementsReport,
  areaId: string | undefined,
  language: Language,
): DatasetTable {
  const text = createText(language);
  const names = requirementNames(report, language);
  const editable = names.settable.length > 0;
  const columns: Column[] = [
    {
      ...{ id: 'unit', label: text('dataset.column.unit'), kind: 'text', editable },
      choices: names.settable.map(names.units.of),
    },
    {
      ...{ id: 'group', label: text('dataset.column.group'), kind: 'text', editable },
      choices: names.groups.all,
    },
    {
      ...{ id: 'competence', label: text('dataset.column.competence'), kind: 'text', editable },
      choices: names.competences.all,
    },
    { id: 'level', label: text('dataset.column.level'), kind: 'number', editable },
    { id: 'atLeast', label: text('dataset.column.atLeast'), kind: 'number', editable },
    { id: 'validFrom', label: text('dataset.column.validFrom'), kind: 'date', editable },
    { id: 'validTo', label: text('dataset.column.validTo'), kind: 'date', editable },
    { id: 'critical', label: text('dataset.column.critical'), kind: 'mark', editable },
    {
      ...{ id: 'goal', label: text('dataset.column.goal'), kind: 'text', editable },
      choices: names.goals.all,
    },
    { id: 'origin', label: text('dataset.column.origin'), kind: 'text' },
  ];
  const shown = report.rows.filter(
    ({ competence }) => areaId === undefined || competence.areaIds.some((id) => id === areaId),
  );
  const rows = shown.map(({ requirement, competence, goal, origin, etag, mayChange }) => ({
    key: requirement.id,
    ...(mayChange && { version: etag }),
    values: {
      unit: names.units.of(requirement.unitId),
      group: names.groups.of(requirement.positionGroupId),
      competence: names.competences.of(competence.id),
      level: requirement.level,
      atLeast: requirement.rule === 'everyone' ? undefined : requirement.rule.atLeast,
      validFrom: requirement.validFrom,
      validTo: requirement.validTo,
      critical: requirement.critical ? 'x' : undefined,
      goal: names.goals.of(requirement.goalId) || (goal && inLanguage(goal.title, language)),
      origin: text(`requirements.origin.${origin}`),
    },
  }));
  return datasetTable('requirements', language, { columns, rows, unit: report.unit, mayAdd: editable });
}
