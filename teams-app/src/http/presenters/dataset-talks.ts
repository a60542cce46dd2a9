import type { Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import type { TalkNumbers } from '@rod-trad/shared/use-cases/view-talk-numbers';
import { type DatasetTable, datasetTable } from './dataset-table.ts';

/** How many have had the talk, unit by unit. */
export function talksDataset({ units }: TalkNumbers, language: Language): DatasetTable {
  const text = createText(language);
  return datasetTable('talks', language, {
    columns: [
      { id: 'unit', label: text('dataset.column.unit'), kind: 'text' },
      { id: 'people', label: text('team.units.people'), kind: 'number' },
      { id: 'held', label: text('team.units.held'), kind: 'number' },
      { id: 'booked', label: text('team.units.ahead'), kind: 'number' },
      { id: 'postponed', label: text('talk.status.postponed'), kind: 'number' },
      { id: 'due', label: text('team.units.due'), kind: 'number' },
      { id: 'share', label: text('dataset.column.share'), kind: 'percent', heat: 'highIsGood' },
    ],
    rows: units.map(({ unit, counts: { people, held, booked, prepared, postponed, due } }) => ({
      key: unit.id,
      values: {
        ...{ unit: unit.name, people, held, postponed, due },
        booked: booked + prepared,
        share: people === 0 ? undefined : held / people,
      },
    })),
  });
}
