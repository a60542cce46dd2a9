import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useSession } from '../session.tsx';
import type { MeasureDraft } from './measure-draft.ts';
import type { MeasureFieldsProps } from './measure-fields-props.ts';
import styles from './measure-form.module.css';
import { MobiliseFirst, unusedOf } from './mobilise-first.tsx';

/** Which competences the measure is to give, to which level, and to how many. */
export function TargetFields({ draft, form, onChange, wrong }: MeasureFieldsProps) {
  const { text, formats } = useSession();
  const sorted = form.competences.toSorted((a, b) => formats.compare(a.name, b.name));
  const nameOf = (id: string) => form.competences.find((one) => one.id === id)?.name ?? '';
  const change = (at: number, changes: Partial<MeasureDraft['competences'][number]>) =>
    onChange({
      competences: draft.competences.map((target, index) =>
        index === at ? { ...target, ...changes } : target,
      ),
    });
  const add = () =>
    onChange({ competences: [...draft.competences, { competenceId: '', targetLevel: '3', people: '1' }] });
  const unused = unusedOf(draft, form);
  return (
    <fieldset className={styles.group}>
      <legend>{text('tab.measure.competences')}</legend>
      {draft.competences.map((target, at) => {
        const kind = form.competences.find(({ id }) => id === target.competenceId)?.kind ?? 'skill';
        const levels = kind === 'skill' ? ['1', '2', '3', '4'] : ['1'];
        const field = (name: string) => wrong(`competences.${at}.${name}`);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no names of their own, and are only added at the end.
          <div key={at} className={styles.row}>
            <Field label={text('planning.target.competence')} {...field('competenceId')}>
              <Select
                value={target.competenceId}
                onChange={(_, { value }) => change(at, { competenceId: value })}
              >
                <option value="">{text('planning.choose')}</option>
                {target.competenceId !== '' && nameOf(target.competenceId) === '' && (
                  <option value={target.competenceId}>{text('planning.target.notInForce')}</option>
                )}
                {sorted.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={text('planning.target.level')} {...field('targetLevel')}>
              <Select
                value={target.targetLevel}
                onChange={(_, { value }) => change(at, { targetLevel: value })}
              >
                {[...new Set([...levels, target.targetLevel])].map((level) => (
                  <option key={level}>{level}</option>
                ))}
              </Select>
            </Field>
            <Field label={text('planning.target.people')} {...field('people')}>
              <Input
                inputMode="numeric"
                value={target.people}
                onChange={(_, { value }) => change(at, { people: value })}
              />
            </Field>
            <Button
              aria-label={text('planning.target.remove', { name: nameOf(target.competenceId) })}
              onClick={() => onChange({ competences: draft.competences.filter((_, index) => index !== at) })}
            >
              ✕
            </Button>
          </div>
        );
      })}
      <Button onClick={add}>{text('planning.target.add')}</Button>
      {unused.length > 0 && <MobiliseFirst unused={unused} />}
      {(unused.length > 0 || draft.reason !== '' || wrong('reason').validationMessage !== undefined) && (
        <Field label={text('planning.field.reason')} required={unused.length > 0} {...wrong('reason')}>
          <Textarea value={draft.reason} onChange={(_, { value }) => onChange({ reason: value })} />
        </Field>
      )}
    </fieldset>
  );
}
