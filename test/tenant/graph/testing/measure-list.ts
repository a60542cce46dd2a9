/** A list like those of the product: a unique key of the client's own, indexed keys, and all kinds of columns. */
export const measureList = {
  displayName: 'Tiltak',
  list: { template: 'genericList' },
  columns: [
    { name: 'RowKey', text: {}, indexed: true, enforceUniqueValues: true, required: true },
    { name: 'PlanKey', text: {}, indexed: true },
    { name: 'DueOn', dateTime: { format: 'dateOnly' }, indexed: true },
    { name: 'Status', choice: { choices: ['planned', 'running', 'delayed', 'done'] } },
    { name: 'Progress', number: { minimum: 0, maximum: 100 } },
    { name: 'Collective', boolean: {} },
    { name: 'Note', text: { allowMultipleLines: true } },
    { name: 'Areas', choice: { choices: ['helse', 'skole'], displayAs: 'checkBoxes' } },
  ],
};

export function measureRow(number: number, more: Record<string, unknown> = {}): Record<string, unknown> {
  return { Title: `Tiltak ${number}`, RowKey: `m-${number}`, PlanKey: `p-${number % 10}`, ...more };
}
