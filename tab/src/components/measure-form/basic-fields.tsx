import { Field, Input, Select } from '@fluentui/react-components';
import { learningArenas, learningForms, type Strategy, strategies } from '@rod-trad/shared/domain/measure';
import { useSession } from '../session.tsx';
import { CheckGroup } from './check-group.tsx';
import type { MeasureDraft } from './measure-draft.ts';
import type { MeasureFieldsProps } from './measure-fields-props.ts';
import styles from './measure-form.module.css';

/** What the measure is, where it belongs, whose it is and when. */
export function BasicFields({ draft, form, onChange, wrong }: MeasureFieldsProps) {
  const { text, formats } = useSession();
  const area = form.areas.find(({ id }) => id === draft.areaId);
  const byName = (a: { name: string }, b: { name: string }) => formats.compare(a.name, b.name);
  return (
    <>
      <Field label={text('planning.field.title')} required {...wrong('title')}>
        <Input value={draft.title} onChange={(_, { value }) => onChange({ title: value })} />
      </Field>
      <Field label={text('plan.column.area')} hint={area?.mainGoal ?? ''} {...wrong('areaId')}>
        <Select value={draft.areaId} onChange={(_, { value }) => onChange({ areaId: value })}>
          {form.areas.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={text('plan.column.strategy')}
        hint={text('planning.strategy.hint')}
        {...wrong('strategy')}
      >
        <Select value={draft.strategy} onChange={(_, { value }) => onChange({ strategy: value as Strategy })}>
          {strategies.map((strategy) => (
            <option key={strategy} value={strategy}>
              {text(`measure.strategy.${strategy}`)}
            </option>
          ))}
        </Select>
      </Field>
      <CheckGroup
        inline
        label={text('plan.column.years')}
        choices={form.plan.years.map((year) => ({ id: year, name: String(year) }))}
        chosen={draft.years}
        validationMessage={wrong('years').validationMessage}
        onChange={(years) => onChange({ years: years.toSorted((a, b) => a - b) })}
      />
      <Field
        label={text('plan.column.owner')}
        {...(form.onlyLeaders && { hint: text('planning.owner.onlyLeaders') })}
        {...wrong('ownerId')}
      >
        <Select value={draft.ownerId} onChange={(_, { value }) => onChange({ ownerId: value })}>
          <option value="">{text('planning.owner.none')}</option>
          {draft.ownerId !== '' && !form.owners.some(({ id }) => id === draft.ownerId) && (
            <option value={draft.ownerId}>{text('planning.owner.asBefore')}</option>
          )}
          {form.owners.toSorted(byName).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text('plan.column.dueOn')} {...wrong('dueOn')}>
        <Input type="date" value={draft.dueOn} onChange={(_, { value }) => onChange({ dueOn: value })} />
      </Field>
      <Field label={text('tab.measure.audience')} {...wrong('audience')}>
        <Input value={draft.audience} onChange={(_, { value }) => onChange({ audience: value })} />
      </Field>
      <div className={styles.pair}>
        <Field label={text('planning.field.learningForm')}>
          <Select
            value={draft.learningForm}
            onChange={(_, { value }) => onChange({ learningForm: value as MeasureDraft['learningForm'] })}
          >
            <option value="">{text('planning.notSaid')}</option>
            {learningForms.map((form) => (
              <option key={form} value={form}>
                {text(`measure.form.${form}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={text('planning.field.learningArena')}>
          <Select
            value={draft.learningArena}
            onChange={(_, { value }) => onChange({ learningArena: value as MeasureDraft['learningArena'] })}
          >
            <option value="">{text('planning.notSaid')}</option>
            {learningArenas.map((arena) => (
              <option key={arena} value={arena}>
                {text(`measure.arena.${arena}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {form.goals.length > 0 && (
        <CheckGroup
          label={text('planning.field.goals')}
          choices={form.goals}
          chosen={draft.goalIds}
          validationMessage={wrong('goalIds').validationMessage}
          onChange={(goalIds) => onChange({ goalIds })}
        />
      )}
      {form.parents.length > 0 && (
        <Field
          label={text('planning.field.parent')}
          hint={text('planning.field.parent.hint')}
          {...wrong('parentMeasureId')}
        >
          <Select
            value={draft.parentMeasureId}
            onChange={(_, { value }) => onChange({ parentMeasureId: value })}
          >
            <option value="">{text('planning.field.parent.none')}</option>
            {form.parents.map(({ id, title, plan }) => (
              <option key={id} value={id}>
                {`${title} (${plan})`}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
