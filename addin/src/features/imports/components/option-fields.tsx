import { Field, Input, Select } from '@fluentui/react-components';
import {
  hasUnclearDays,
  type ImportOptions,
  type MappedColumn,
} from '@rod-trad/shared/client/column-mapping';
import type { ImportColumnsView } from '@rod-trad/shared/contracts/import-views';
import { parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import { useSession } from '../../../components/session.tsx';

interface OptionFieldsProps {
  readonly columns: ImportColumnsView;
  readonly mapped: readonly MappedColumn[];
  readonly options: ImportOptions;
  /** It has been tried without a day. */
  readonly lacksDay: boolean;
  /** It has been tried without a plan. */
  readonly lacksPlan: boolean;
  readonly onSet: (options: ImportOptions) => void;
}

/** What is told once for the whole sheet, because no column says it. */
export function OptionFields({ columns, mapped, options, lacksDay, lacksPlan, onSet }: OptionFieldsProps) {
  const { text } = useSession();
  const missing = {
    validationMessage: text('importing.option.on.missing'),
    validationState: 'error' as const,
  };
  return (
    <>
      {columns.options.includes('planId') && (
        <Field
          label={text('importing.option.planId')}
          hint={text(
            columns.plans.length === 0 ? 'importing.option.planId.none' : 'importing.option.planId.hint',
          )}
          {...(lacksPlan && {
            validationMessage: text('importing.option.planId.missing'),
            validationState: 'error' as const,
          })}
        >
          <Select
            value={options.planId ?? ''}
            onChange={(_, { value }) => onSet({ planId: value === '' ? undefined : value })}
          >
            <option value="">{text('importing.option.planId.choose')}</option>
            {columns.plans.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {columns.options.includes('by') && (
        <Field label={text('importing.option.by')} hint={text('importing.option.by.hint')}>
          <Select
            value={options.by ?? 'leader'}
            onChange={(_, { value }) => onSet({ by: value === 'self' ? 'self' : 'leader' })}
          >
            <option value="leader">{text('importing.option.by.leader')}</option>
            <option value="self">{text('importing.option.by.self')}</option>
          </Select>
        </Field>
      )}
      {columns.options.includes('on') && (
        <Field
          label={text('importing.option.on')}
          hint={text('importing.option.on.hint')}
          {...(lacksDay && missing)}
        >
          <Input
            type="date"
            value={options.on ?? ''}
            onChange={(_, { value }) => onSet({ on: parseIsoDate(value) })}
          />
        </Field>
      )}
      {hasUnclearDays(columns, mapped) && (
        <Field label={text('importing.option.monthFirst')}>
          <Select
            value={options.monthFirst === true ? 'month' : 'day'}
            onChange={(_, { value }) => onSet({ monthFirst: value === 'month' })}
          >
            <option value="day">{text('importing.option.dayFirst.yes')}</option>
            <option value="month">{text('importing.option.monthFirst.yes')}</option>
          </Select>
        </Field>
      )}
    </>
  );
}
