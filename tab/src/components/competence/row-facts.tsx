import type { CapitalRowView } from '@rod-trad/shared/contracts/capital-views';
import { GapGlyph } from '../gap-mark.tsx';
import { useSession } from '../session.tsx';
import styles from './capital.module.css';

type Fact = { readonly row: CapitalRowView };

/** What is demanded, with what it means in practice. */
export function RequiredLevel({ row }: Fact) {
  const { text } = useSession();
  const { required } = row.cell;
  if (required === undefined) return '–';
  if (row.competence.kind !== 'skill') return text('own.mustHold');
  return (
    <>
      {text('own.level', { level: required })}
      {row.requiredText !== undefined && <small className={styles.quiet}>{row.requiredText}</small>}
    </>
  );
}

/** Symbol and word; and how old what is known is. */
export function RowState({ row }: Fact) {
  const { text } = useSession();
  return (
    <>
      <span className={styles.state}>
        <GapGlyph state={row.cell.state} /> {text(`gap.state.${row.cell.state}`)}
      </span>
      <Age row={row} />
      {!row.inForce && <small className={styles.quiet}>{text('own.retired')}</small>}
    </>
  );
}

/** A skill grows old; a paper has its own day, which is told where the paper is. */
function Age({ row: { monthsOld, stale, competence } }: Fact) {
  const { text } = useSession();
  if (monthsOld === undefined || competence.kind !== 'skill') return null;
  const years = Math.floor(monthsOld / 12);
  const old = years < 2 ? text('own.age', { count: monthsOld }) : text('own.age.years', { count: years });
  const age = monthsOld === 0 ? text('own.age.new') : old;
  return (
    <small className={styles.quiet}>
      {age}
      {stale && (
        <>
          {' – '}
          <strong className={styles.stale}>
            <span aria-hidden="true">! </span>
            {text('own.age.stale')}
          </strong>
        </>
      )}
    </small>
  );
}

/** The person's own word: is it used, and is more wanted. */
export function UseAndWish({ row: { inUse, wish, competence } }: Fact) {
  const { text } = useSession();
  if (inUse === undefined) return '–';
  return (
    <>
      {text(`own.inUse.${inUse}`)}
      {wish !== undefined && competence.kind === 'skill' && (
        <small className={styles.quiet}>{text(`own.wish.${wish as 0 | 1 | 2 | 3}`)}</small>
      )}
    </>
  );
}
