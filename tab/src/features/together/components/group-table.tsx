import type { GroupNumbersView } from '@rod-trad/shared/contracts/consultation-views';
import { useSession } from '../../../components/session.tsx';
import styles from './together.module.css';

type Counts = Pick<GroupNumbersView['areas'][number], 'required' | 'met' | 'gap' | 'unknown'>;
const counts = ['required', 'met', 'gap', 'unknown'] as const;

/** One position group: area by area, and each critical competence. What is hidden is said to be. */
export function GroupTable({ group, name }: { group: GroupNumbersView; name: string }) {
  const { text, formats } = useSession();
  return (
    <table className={styles.table}>
      <caption>{text('together.numbers.ofGroup', { group: name })}</caption>
      <thead>
        <tr>
          <th scope="col">{text('together.column.competence')}</th>
          {counts.map((count) => (
            <th key={count} scope="col">
              {text(`together.column.${count}`)}
            </th>
          ))}
          <th scope="col">{text('together.column.coverage')}</th>
          <th scope="col">{text('together.column.hidden')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="rowgroup" colSpan={7} className={styles.part}>
            {text('together.kind.area')}
          </th>
        </tr>
        {group.areas.map(({ area, hidden, ...sum }) => (
          <tr key={area?.id ?? ''}>
            <th scope="row">{area?.name ?? text('together.noArea')}</th>
            <Cells told={sum.required === 0 && hidden > 0 ? undefined : sum} />
            <td>{formats.number(hidden)}</td>
          </tr>
        ))}
        {group.areas.length === 0 && (
          <tr>
            <td colSpan={7}>{text('together.numbers.nothing')}</td>
          </tr>
        )}
      </tbody>
      <tbody>
        <tr>
          <th scope="rowgroup" colSpan={7} className={styles.part}>
            {text('together.kind.critical')}
          </th>
        </tr>
        {group.critical.map(({ competence, told }) => (
          <tr key={competence.id}>
            <th scope="row">{competence.name}</th>
            <Cells told={told.kind === 'shown' ? told : undefined} />
            <td />
          </tr>
        ))}
        {group.critical.length === 0 && (
          <tr>
            <td colSpan={7}>{text('together.numbers.nothing')}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Cells({ told }: { told: Counts | undefined }) {
  const { text, formats } = useSession();
  if (told === undefined) {
    return (
      <td colSpan={5} className={styles.hidden}>
        {text('together.hidden')}
      </td>
    );
  }
  return (
    <>
      {counts.map((count) => (
        <td key={count}>{formats.number(told[count])}</td>
      ))}
      <td>{told.required === 0 ? '–' : formats.percent(told.met / told.required)}</td>
    </>
  );
}
