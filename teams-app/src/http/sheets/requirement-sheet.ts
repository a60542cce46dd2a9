import type { SheetRow } from '@rod-trad/shared/contracts/dataset-views';
import { asId, type RequirementId } from '@rod-trad/shared/domain/ids';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import type { DatasetScope } from '@rod-trad/shared/use-cases/open-dataset';
import type { RequirementInput } from '@rod-trad/shared/use-cases/save-requirement';
import type { RequirementReport } from '@rod-trad/shared/use-cases/view-requirements';
import { unwrap } from '../handlers/handler.ts';
import { requirementNames } from '../presenters/dataset-requirements.ts';
import { rowId } from './row-id.ts';
import { type SheetCells, sheetCells } from './sheet-cells.ts';
import { type Decided, decided, meet, refused, type SheetCall, type SheetWriter } from './sheet-writer.ts';

type Content = Omit<RequirementInput, 'key' | 'changes'>;
type Names = ReturnType<typeof requirementNames>;

const columns: Readonly<Record<string, string>> = {
  ...{ unitId: 'unit', positionGroupId: 'group', competenceId: 'competence', goalId: 'goal' },
};
const columnOf = (field: string) => ({ column: columns[field] ?? field });

/** The requirements of a unit. A row that is taken out is a requirement withdrawn, which only one that has not begun can be. */
export async function openRequirementSheet(call: SheetCall, { unit }: DatasetScope): Promise<SheetWriter> {
  const { useCases, actor, say, commands } = call;
  const report = unwrap(await useCases.requirements(actor, unit.id, undefined));
  const names = requirementNames(report, call.language);
  const rows = new Map<string, RequirementReport>(report.rows.map((row) => [row.requirement.id, row]));

  async function save(row: SheetRow, id: RequirementId, stands?: RequirementReport): Promise<Decided> {
    const cells = sheetCells(row.cells, say, call.today);
    const before = stands && contentOf(stands.requirement);
    const usual = { unitId: unit.id, positionGroupId: 'all', critical: false } as const;
    const content = readContent(cells, names, before ?? usual, stands, call.language);
    if (content === undefined || cells.faults.length > 0) return refused(...cells.faults);
    const isSame = JSON.stringify(content) === JSON.stringify(before);
    if (isSame) return { kind: 'unchanged', key: id };
    const outcome = await commands.saveRequirement(actor, {
      ...content,
      key: stands === undefined ? id : rowId('change', actor.personId, JSON.stringify(row)),
      changes: stands && { id, etag: row.version ?? '' },
    });
    return decided(outcome, id, say, columnOf);
  }

  return {
    async write(row) {
      if (row.act === 'add') {
        const id = asId<'Requirement'>(rowId('requirement', unit.id, row.key));
        return save(row, id, rows.get(id));
      }
      const met = meet(row, rows.get(row.key), ({ mayChange }) => mayChange, say);
      if ('kind' in met) return met;
      const { stands, version } = met;
      const { id } = stands.requirement;
      if (row.act === 'change') return save(row, id, stands);
      const key = rowId('withdraw', actor.personId, id, version);
      const outcome = await commands.withdrawRequirement(actor, { key, id, etag: version });
      return decided(outcome, id, say, columnOf);
    },
  };
}

function contentOf({ id: _, ...of }: RequirementReport['requirement']): Content {
  return ordered(of);
}

/** Always in one order, so that two can be compared as texts. */
function ordered(of: Content): Content {
  const { unitId, positionGroupId, competenceId, level, rule, validFrom, validTo, critical, goalId } = of;
  return { unitId, positionGroupId, competenceId, level, rule, validFrom, validTo, critical, goalId };
}

function readContent(
  cells: SheetCells,
  names: Names,
  before: Partial<Content>,
  stands: RequirementReport | undefined,
  language: Language,
): Content | undefined {
  const competence = cells.need(
    'competence',
    cells.choice('competence', names.competences, before.competenceId),
  );
  const validFrom = cells.need('validFrom', cells.day('validFrom', before.validFrom));
  const atLeastBefore = typeof before.rule === 'object' ? before.rule.atLeast : undefined;
  const atLeast = cells.number('atLeast', atLeastBefore);
  const unitId = cells.need('unit', cells.choice('unit', names.units, before.unitId));
  const group = cells.need('group', cells.choice('group', names.groups, before.positionGroupId));
  const goalTitle = stands?.goal && inLanguage(stands.goal.title, language);
  const goal = cells.choice('goal', names.goals, before.goalId, goalTitle);
  const content = {
    level: cells.number('level', before.level),
    rule: atLeast === undefined ? ('everyone' as const) : { atLeast },
    validTo: cells.day('validTo', before.validTo),
    critical: cells.mark('critical', before.critical === true),
    goalId: goal === undefined ? undefined : asId<'Goal'>(goal),
  };
  if (competence === undefined || validFrom === undefined || unitId === undefined || group === undefined) {
    return undefined;
  }
  return ordered({
    ...{ ...content, validFrom, competenceId: asId<'Competence'>(competence) },
    unitId: unitId === 'all' ? 'all' : asId<'Unit'>(unitId),
    positionGroupId: group === 'all' ? 'all' : asId<'PositionGroup'>(group),
  });
}
