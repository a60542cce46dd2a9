import { Checkbox, Field, Input } from '@fluentui/react-components';
import type { UnitRef } from '@rod-trad/shared/contracts/view-parts';
import { useMemo } from 'react';
import { useCompetenceChoices } from '../../../components/competence/use-assess.ts';
import { fieldFault } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useRounds } from '../api/use-rounds.ts';
import { type Choice, MultiPicker } from './multi-picker.tsx';
import type { StepProps } from './round-draft.ts';
import styles from './rounds.module.css';

/** Whom, what, and for how long. */
export function ScopeSteps({ draft, wrong, onChange, units }: StepProps & { units: readonly UnitRef[] }) {
  const { text } = useSession();
  const unitChoices = useUnitChoices(units);
  const groups = useRounds().data?.groups ?? [];
  const competences = useCompetenceChoices().data ?? [];
  return (
    <>
      <section className={styles.step}>
        <h3 className={styles.subheading}>{text('rounds.form.step.who')}</h3>
        <MultiPicker
          label={text('rounds.form.units')}
          hint={text('rounds.form.units.hint')}
          required
          wrong={wrong.get('unitIds')}
          choices={unitChoices}
          chosen={draft.unitIds}
          onChange={(unitIds) => onChange({ unitIds })}
        />
        <MultiPicker
          label={text('rounds.form.groups')}
          hint={text('rounds.form.groups.hint')}
          wrong={wrong.get('positionGroupIds')}
          choices={useByName(groups)}
          chosen={draft.positionGroupIds}
          onChange={(positionGroupIds) => onChange({ positionGroupIds })}
        />
      </section>
      <section className={styles.step}>
        <h3 className={styles.subheading}>{text('rounds.form.step.what')}</h3>
        <MultiPicker
          label={text('rounds.form.competences')}
          hint={text('rounds.form.competences.hint')}
          required
          wrong={wrong.get('competenceIds')}
          choices={useByName(competences.map(({ id, name, area }) => ({ id, name, note: area })))}
          chosen={draft.competenceIds}
          onChange={(competenceIds) => onChange({ competenceIds })}
        />
        <Checkbox
          label={text('rounds.form.onlyMissing')}
          checked={draft.onlyMissing}
          onChange={(_, { checked }) => onChange({ onlyMissing: checked === true })}
        />
        <div className={styles.short}>
          <Field label={text('rounds.form.minutes')} required {...fieldFault(wrong, 'minutesPerPerson')}>
            <Input
              type="number"
              min={1}
              value={draft.minutes}
              onChange={(_, { value }) => onChange({ minutes: value })}
            />
          </Field>
          <Field label={text('rounds.form.endsOn')} required {...fieldFault(wrong, 'endsOn')}>
            <Input
              type="date"
              value={draft.endsOn}
              onChange={(_, { value }) => onChange({ endsOn: value })}
            />
          </Field>
        </div>
      </section>
    </>
  );
}

function useByName(choices: readonly Choice[]): readonly Choice[] {
  const { formats } = useSession();
  return choices.toSorted((a, b) => formats.compare(a.name, b.name));
}

/** With level and the unit above, since departments of the same name are found in many places; the widest last. */
function useUnitChoices(units: readonly UnitRef[]): readonly Choice[] {
  const { text, formats } = useSession();
  return useMemo(() => {
    const names = new Map(units.map(({ id, name }) => [id, name]));
    return units
      .toSorted((a, b) => formats.compare(a.name, b.name))
      .map(({ id, name, level, parentId }) => {
        const above = parentId === undefined ? undefined : names.get(parentId);
        const note = [text(`tab.unit.level.${level}`), above].filter((part) => part !== undefined).join(', ');
        return { id, name, note };
      });
  }, [units, text, formats]);
}
