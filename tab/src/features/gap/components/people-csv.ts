import { toCsv } from '@rod-trad/shared/text/csv';
import type { Text } from '@rod-trad/shared/text/text-from';
import { cellLevels } from './cell-words.ts';
import type { FilteredPeople } from './people-filter.ts';

/** People × competences as a file, in the order of the screen: by name. */
export function peopleCsv(caption: string, { competences, people }: FilteredPeople, text: Text): string {
  return toCsv([
    [caption],
    [text('gap.column.person'), text('gap.csv.title'), ...competences.map(({ name }) => name)],
    ...people.map(({ person, title, cells }) => [
      person.name,
      title,
      ...competences.map((competence) => {
        const cell = cells.find(({ competenceId }) => competenceId === competence.id);
        const state = text(`gap.state.${cell?.state ?? 'noDemand'}`);
        const levels = cell === undefined ? '' : cellLevels(competence, cell);
        return levels === '' ? state : `${state} ${levels}`;
      }),
    ]),
    [text('gap.legend.levels')],
  ]);
}
