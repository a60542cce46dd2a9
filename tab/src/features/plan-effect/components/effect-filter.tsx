import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import type { PlanEffectView } from '@rod-trad/shared/contracts/effect-views';
import { saveFile } from '../../../components/save-file.ts';
import { useSession } from '../../../components/session.tsx';
import { effectCsv } from './effect-csv.ts';
import styles from './plan-effect.module.css';
import type { ShownEffect } from './shown-effect.ts';

/** What is looked at; no area for all of them. */
export interface Narrowed {
  readonly area: string;
  readonly onlyLeft: boolean;
}
export const noNarrowing: Narrowed = { area: '', onlyLeft: false };

interface EffectFilterProps {
  readonly effect: PlanEffectView;
  readonly result: ShownEffect;
  /** Those that are shown, and go into the file. */
  readonly rows: ShownEffect['rows'];
  readonly narrowed: Narrowed;
  readonly onChange: (narrowed: Narrowed) => void;
}

/** Narrows the table down, and hands it out as a file. */
export function EffectFilter({ effect, result, rows, narrowed, onChange }: EffectFilterProps) {
  const { text, formats } = useSession();
  const areas = [
    ...new Set([...result.rows, ...result.untouched].flatMap(({ competence }) => competence.areas)),
  ];
  const title = effect.plan?.title ?? effect.unit.name;
  const save = () => {
    const csv = effectCsv(title, result.years, rows, text);
    saveFile(
      `${title} - ${text('plan.mode.effect')}.csv`,
      new Blob([csv], { type: 'text/csv;charset=utf-8' }),
    );
  };
  return (
    <section aria-label={text('effect.filter')} className={styles.filter}>
      <Field label={text('effect.filter.area')}>
        <Select value={narrowed.area} onChange={(_, { value }) => onChange({ ...narrowed, area: value })}>
          <option value="">{text('effect.filter.all')}</option>
          {areas.toSorted(formats.compare).map((area) => (
            <option key={area} value={area}>
              {area}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={text('effect.filter.left')}
        checked={narrowed.onlyLeft}
        onChange={(_, { checked }) => onChange({ ...narrowed, onlyLeft: checked === true })}
      />
      <p role="status" className={styles.count}>
        {text('effect.count', { count: rows.length })}
      </p>
      <Button onClick={save}>{text('effect.csv')}</Button>
    </section>
  );
}
