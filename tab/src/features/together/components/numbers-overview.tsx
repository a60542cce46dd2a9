import type { GroupNumbersView } from '@rod-trad/shared/contracts/consultation-views';
import { useSession } from '../../../components/session.tsx';
import styles from './together.module.css';

interface NumbersOverviewProps {
  readonly groups: readonly GroupNumbersView[];
  readonly nameOf: (group: GroupNumbersView) => string;
}

/** Recruitment and competence, position group by position group (HTA 3.2). */
export function NumbersOverview({ groups, nameOf }: NumbersOverviewProps) {
  const { text } = useSession();
  const columns = ['heads', 'retire', 'leave', 'required', 'met', 'gap', 'unknown', 'hidden'] as const;
  return (
    <table className={styles.table}>
      <caption>{text('together.numbers.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('together.column.group')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {text(`together.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.group?.id ?? ''}>
            <th scope="row">{nameOf(group)}</th>
            <Recruitment of={group.recruitment} />
            <Sum group={group} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Recruitment({ of }: { of: GroupNumbersView['recruitment'] }) {
  const { text, formats } = useSession();
  if (of.kind !== 'shown') {
    return (
      <td colSpan={3} className={styles.hidden}>
        {text(of.kind === 'hidden' ? 'together.hidden' : 'together.notTold')}
      </td>
    );
  }
  const between = ({ low, expected, high }: { low: number; expected: number; high: number }) =>
    low === high
      ? formats.number(expected)
      : text('together.between', {
          expected: formats.number(expected),
          low: formats.number(low),
          high: formats.number(high),
        });
  return (
    <>
      <td>{formats.number(of.heads)}</td>
      <td>{between(of.retire)}</td>
      <td>{between(of.leave)}</td>
    </>
  );
}

function Sum({ group }: { group: GroupNumbersView }) {
  const { text, formats } = useSession();
  const of = (field: 'required' | 'met' | 'gap' | 'unknown' | 'hidden') =>
    group.areas.reduce((sum, area) => sum + area[field], 0);
  const hidden = of('hidden');
  if (group.areas.length === 0) {
    return (
      <td colSpan={5} className={styles.hidden}>
        {text('together.numbers.nothing')}
      </td>
    );
  }
  if (of('required') === 0 && hidden > 0) {
    return (
      <>
        <td colSpan={4} className={styles.hidden}>
          {text('together.hidden')}
        </td>
        <td>{formats.number(hidden)}</td>
      </>
    );
  }
  return (['required', 'met', 'gap', 'unknown', 'hidden'] as const).map((field) => (
    <td key={field}>{formats.number(of(field))}</td>
  ));
}
