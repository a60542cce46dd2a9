import { Button, Field, Select, ToggleButton } from '@fluentui/react-components';
import type { PlanBody } from '@rod-trad/shared/contracts/plan-view';
import { measureStatuses, strategies } from '@rod-trad/shared/domain/measure';
import { toCsv } from '@rod-trad/shared/text/csv';
import { saveFile } from '../../../components/save-file.ts';
import { useSession } from '../../../components/session.tsx';
import { everything, filterMeasures, type ListedMeasure, nobody, type PlanFilter } from './plan-filter.ts';
import styles from './plan-lists.module.css';
import { useCsvRows } from './use-csv-rows.ts';

interface FilterFieldsProps {
  readonly view: PlanBody & { readonly plan: NonNullable<PlanBody['plan']> };
  readonly filter: PlanFilter;
  readonly listed: readonly ListedMeasure[];
  readonly onChange: (filter: PlanFilter) => void;
}

/** Narrows what is listed, and hands it out as a file. */
export function FilterFields({ view, filter, listed, onChange }: FilterFieldsProps) {
  const { text, formats } = useSession();
  const csv = useCsvRows(view);
  const owners = new Map(
    view.areas.flatMap(({ measures }) =>
      measures.flatMap(({ owner }) => (owner ? [[owner.id, owner.name]] : [])),
    ),
  );
  const ownersByName = [...owners].toSorted(([, a = ''], [, b = '']) => formats.compare(a, b));
  const choices = {
    areaId: [text('plan.column.area'), view.areas.map(({ id, name }) => [id, name])],
    strategy: [text('plan.column.strategy'), strategies.map((one) => [one, text(`measure.strategy.${one}`)])],
    status: [text('plan.column.status'), measureStatuses.map((one) => [one, text(`measure.status.${one}`)])],
    year: [text('planning.year'), view.plan.years.map((year) => [String(year), String(year)])],
    ownerId: [text('plan.column.owner'), [...ownersByName, [nobody, text('planning.owner.none')]]],
  } as const;
  const toEvaluate = filterMeasures(view.areas, { ...filter, toEvaluate: true }).length;
  const fields = (Object.keys(choices) as (keyof typeof choices)[]).filter(
    (field) => field !== 'ownerId' || view.sight === 'people',
  );
  return (
    <section aria-label={text('planning.filter')} className={styles.filter}>
      {fields.map((field) => (
        <Field key={field} label={choices[field][0]}>
          <Select value={filter[field]} onChange={(_, { value }) => onChange({ ...filter, [field]: value })}>
            <option value="">{text('planning.filter.all')}</option>
            {choices[field][1].map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <ToggleButton
        checked={filter.toEvaluate}
        onClick={() => onChange({ ...filter, toEvaluate: !filter.toEvaluate })}
      >
        {text('evaluation.filter', { count: toEvaluate })}
      </ToggleButton>
      <p role="status" className={styles.count}>
        {text('plan.measures', { count: listed.length })}
      </p>
      {filter !== everything && (
        <Button onClick={() => onChange(everything)}>{text('planning.filter.clear')}</Button>
      )}
      <Button
        onClick={() =>
          saveFile(
            `${view.plan.title}.csv`,
            new Blob([toCsv(csv(listed))], { type: 'text/csv;charset=utf-8' }),
          )
        }
      >
        {text('planning.csv')}
      </Button>
    </section>
  );
}
