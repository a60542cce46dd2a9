import { Input, Select, useId } from '@fluentui/react-components';
import type { CatalogueView } from '@rod-trad/shared/contracts/catalogue-views';
import { competenceKinds, competenceStatuses } from '@rod-trad/shared/domain/competence';
import { useSession } from '../../../components/session.tsx';
import styles from './catalogue.module.css';
import type { CatalogueFilter } from './catalogue-filter.ts';

interface CatalogueFiltersProps {
  readonly areas: CatalogueView['areas'];
  readonly filter: CatalogueFilter;
  readonly onChange: (filter: CatalogueFilter) => void;
}

export function CatalogueFilters({ areas, filter, onChange }: CatalogueFiltersProps) {
  const { text } = useSession();
  const searchId = useId('search');
  const areaId = useId('area');
  const kindId = useId('kind');
  const statusId = useId('status');
  return (
    <div className={styles.filters}>
      <div>
        <label htmlFor={searchId}>{text('catalogue.search')}</label>
        <Input
          id={searchId}
          type="search"
          value={filter.search}
          onChange={(_, { value }) => onChange({ ...filter, search: value })}
        />
      </div>
      <div>
        <label htmlFor={areaId}>{text('catalogue.area')}</label>
        <Select
          id={areaId}
          value={filter.areaId ?? ''}
          onChange={(_, { value }) => onChange({ ...filter, areaId: value || undefined })}
        >
          <option value="">{text('catalogue.all')}</option>
          {areas.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      <div>
        <label htmlFor={kindId}>{text('catalogue.kind')}</label>
        <Select
          id={kindId}
          value={filter.kind ?? ''}
          onChange={(_, { value }) =>
            onChange({ ...filter, kind: competenceKinds.find((kind) => kind === value) })
          }
        >
          <option value="">{text('catalogue.all')}</option>
          {competenceKinds.map((kind) => (
            <option key={kind} value={kind}>
              {text(`catalogue.kind.${kind}`)}
            </option>
          ))}
        </Select>
      </div>
      <div>
        <label htmlFor={statusId}>{text('catalogue.status')}</label>
        <Select
          id={statusId}
          value={filter.status ?? ''}
          onChange={(_, { value }) =>
            onChange({ ...filter, status: competenceStatuses.find((status) => status === value) })
          }
        >
          <option value="">{text('catalogue.status.inUse')}</option>
          {competenceStatuses.map((status) => (
            <option key={status} value={status}>
              {text(`catalogue.status.${status}`)}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}
