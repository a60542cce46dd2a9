import type { ImportPlanView } from '@rod-trad/shared/contracts/import-views';
import { faultPlaceWords } from '@rod-trad/shared/text/import-words';
import { useSession } from '../../../components/session.tsx';
import styles from './import.module.css';
import { ShowMore, useShownPart } from './shown-part.tsx';

type Fault = ImportPlanView['faults'][number];

interface FaultListProps {
  /** The first of them. */
  readonly faults: readonly Fault[];
  /** How many there are. */
  readonly all: number;
}

/** Each fault at its row and column, with how to mend it. */
export function FaultList({ faults, all }: FaultListProps) {
  const { text } = useSession();
  const { part, ...more } = useShownPart(faults);
  return (
    <section aria-label={text('importing.faults.heading')}>
      <h3 className={styles.subheading}>{text('importing.faults.heading')}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text('importing.faults.place')}</th>
            <th scope="col">{text('importing.faults.words')}</th>
          </tr>
        </thead>
        <tbody>
          {part.map((fault, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two faults can be alike.
            <tr key={index}>
              <th scope="row">{faultPlaceWords(fault, text)}</th>
              <td>{fault.words}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore {...more} all={all} />
    </section>
  );
}
