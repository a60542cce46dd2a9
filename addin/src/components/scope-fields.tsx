import { Field, Select } from '@fluentui/react-components';
import type { DatasetChoices } from '@rod-trad/shared/contracts/dataset-views';
import type { ChosenScope, Narrowed, scopeOf } from './scope.ts';
import { useSession } from './session.tsx';
import { UnitPicker } from './unit-picker.tsx';

interface ScopeFieldsProps {
  readonly choices: Pick<DatasetChoices, 'units' | 'areas'>;
  readonly narrowed: Narrowed;
  readonly scope: ReturnType<typeof scopeOf>;
  readonly onChoose: (choice: ChosenScope) => void;
}

/** Unit, area and year, as far as it can be narrowed by them. */
export function ScopeFields({ choices: { units, areas }, narrowed, scope, onChoose }: ScopeFieldsProps) {
  const { text } = useSession();
  const { byArea, years } = narrowed;
  return (
    <>
      {scope.chosenUnit !== undefined && (
        <UnitPicker units={units} chosen={scope.chosenUnit} onChoose={(unit) => onChoose({ unit })} />
      )}
      {byArea && areas.length > 0 && (
        <Field label={text('addin.area')}>
          <Select value={scope.area ?? ''} onChange={(_, { value }) => onChoose({ area: value })}>
            <option value="">{text('addin.area.all')}</option>
            {areas.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {years.length > 0 && (
        <Field label={text('addin.year')}>
          <Select value={String(scope.year ?? '')} onChange={(_, { value }) => onChoose({ year: value })}>
            {years.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
