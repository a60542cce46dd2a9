import { Select, Switch, useId } from '@fluentui/react-components';
import { useSession } from '../../../components/session.tsx';
import styles from './gap.module.css';
import type { GapFilter } from './gap-filter.ts';

interface GapFiltersProps {
  readonly areas: readonly string[];
  readonly filter: GapFilter;
  readonly onChange: (filter: GapFilter) => void;
}

export function GapFilters({ areas, filter, onChange }: GapFiltersProps) {
  const { text } = useSession();
  const areaId = useId('area');
  return (
    <div className={styles.filters}>
      <label htmlFor={areaId}>{text('gap.filter.area')}</label>
      <Select
        id={areaId}
        value={filter.area ?? ''}
        onChange={(_, { value }) => onChange({ ...filter, area: value === '' ? undefined : value })}
      >
        <option value="">{text('gap.filter.allAreas')}</option>
        {areas.map((area) => (
          <option key={area} value={area}>
            {area}
          </option>
        ))}
      </Select>
      <Switch
        label={text('gap.filter.onlyGaps')}
        checked={filter.onlyGaps}
        onChange={(_, { checked }) => onChange({ ...filter, onlyGaps: checked })}
      />
    </div>
  );
}
