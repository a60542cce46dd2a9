import type { SheetRow } from '@rod-trad/shared/contracts/dataset-views';
import { asId, type CompetenceId } from '@rod-trad/shared/domain/ids';
import type { Language } from '@rod-trad/shared/domain/language';
import type { CompetenceInput } from '@rod-trad/shared/use-cases/save-competence';
import type { CatalogueEntry, CatalogueReport } from '@rod-trad/shared/use-cases/view-catalogue';
import { unwrap } from '../handlers/handler.ts';
import { competenceWords } from '../presenters/dataset-competences.ts';
import { rowId } from './row-id.ts';
import { type SheetCells, sheetCells } from './sheet-cells.ts';
import { type Decided, decided, meet, refused, type SheetCall, type SheetWriter } from './sheet-writer.ts';

type Content = Omit<CompetenceInput, 'key' | 'changes' | 'because'>;

const columns: Readonly<Record<string, string>> = {
  'name.nb': 'nameNb',
  'name.nn': 'nameNn',
  areaIds: 'areas',
};
const columnOf = (field: string) => (field === 'levels' ? {} : { column: columns[field] ?? field });

/** The catalogue. A row that is taken out is a competence retired: what people hold of it stays. */
export async function openCompetenceSheet(call: SheetCall): Promise<SheetWriter> {
  const { useCases, actor, say, commands } = call;
  const report = unwrap(await useCases.catalogue(actor));
  const entries = new Map<string, CatalogueEntry>(
    report.entries.map((entry) => [entry.competence.id, entry]),
  );

  async function save(row: SheetRow, id: CompetenceId, stands?: CatalogueEntry): Promise<Decided> {
    const cells = sheetCells(row.cells, say, call.today);
    const before = stands && contentOf(stands.competence);
    const content = readContent(cells, report, before, call.language);
    if (content === undefined || cells.faults.length > 0) return refused(...cells.faults);
    if (JSON.stringify(content) === JSON.stringify(before)) return { kind: 'unchanged', key: id };
    const outcome = await commands.saveCompetence(actor, {
      ...content,
      key: stands === undefined ? id : rowId('change', actor.personId, JSON.stringify(row)),
      changes: stands && { id, etag: row.version ?? '' },
    });
    return decided(outcome, id, say, columnOf);
  }

  return {
    async write(row) {
      if (row.act === 'add') {
        const id = asId<'Competence'>(rowId('competence', row.key));
        return save(row, id, entries.get(id));
      }
      const met = meet(row, entries.get(row.key), () => report.mayEdit, say);
      if ('kind' in met) return met;
      const { stands, version } = met;
      const { id, status } = stands.competence;
      if (row.act === 'change') return save(row, id, stands);
      if (status === 'retired') return { kind: 'unchanged', key: id };
      const key = rowId('retire', actor.personId, id, version);
      const move = { kind: 'status', status: 'retired' } as const;
      return decided(
        await commands.moveCompetence(actor, { key, id, etag: version, move }),
        id,
        say,
        columnOf,
      );
    },
  };
}

/** Always in one order, so that two can be compared as texts. */
function contentOf({
  name,
  kind,
  areaIds,
  levels,
  validMonths,
  educationLevel,
  studyPoints,
}: Content): Content {
  return { name, kind, areaIds, levels, validMonths, educationLevel, studyPoints };
}

function readContent(
  cells: SheetCells,
  report: CatalogueReport,
  before: Content | undefined,
  language: Language,
): Content | undefined {
  const words = competenceWords(report, language);
  const areas = before?.areaIds.map((id) => ({ id, called: words.areas.of(id) })) ?? [];
  // An area that was removed is not shown, and stays until another is written.
  const shown = areas
    .map(({ called }) => called)
    .filter(Boolean)
    .join('; ');
  const isAsShown = cells.text('areas', shown).trim() === shown;
  const kind = cells.need('kind', cells.choice('kind', words.kind, before?.kind));
  if (kind === undefined) return undefined;
  return contentOf({
    kind,
    name: {
      nb: cells.text('nameNb', before?.name.nb ?? '').trim(),
      nn: cells.text('nameNn', before?.name.nn ?? '').trim(),
    },
    areaIds: isAsShown && before !== undefined ? before.areaIds : cells.choices('areas', words.areas, areas),
    levels: before?.levels,
    validMonths: cells.number('validMonths', before?.validMonths),
    educationLevel: cells.choice('educationLevel', words.educationLevel, before?.educationLevel),
    studyPoints: cells.number('studyPoints', before?.studyPoints),
  });
}
