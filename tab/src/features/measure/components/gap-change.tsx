import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import type { TextKey } from '@rod-trad/shared/text/text-key';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './measure.module.css';

type Change = MeasureDetailView['gaps'][number];

/** The measure’s competences in its unit, before and after; what is not known stands beside and is in neither. */
export function GapChange({ gaps, title }: { gaps: readonly Change[]; title: TextKey }) {
  const { text, formats } = useSession();
  const [first] = gaps;
  if (first === undefined) return null;
  const days = [first.before.on, first.after.on].map((on) => formats.day(on));
  const caption = `${text(title)}: ${days.join(' → ')}`;
  const count = ({ before, after }: Change, name: 'gap' | 'met' | 'unknown') => (
    <td>
      {`${formats.number(before[name])} → `}
      <strong>{formats.number(after[name])}</strong>
    </td>
  );
  return (
    <div className={styles.gapPlace}>
      <ScrollRegion label={caption}>
        <table className={styles.gaps}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text('evaluation.gap.competence')}</th>
              <th scope="col">{text('evaluation.gap.gap')}</th>
              <th scope="col">{text('evaluation.gap.met')}</th>
              <th scope="col">{text('evaluation.gap.unknown')}</th>
            </tr>
          </thead>
          <tbody>
            {gaps.map((change) => (
              <tr key={change.competence}>
                <th scope="row">{change.competence}</th>
                {change.before.required + change.after.required === 0 ? (
                  <td colSpan={3}>{text('evaluation.gap.none')}</td>
                ) : (
                  <>
                    {count(change, 'gap')}
                    {count(change, 'met')}
                    {count(change, 'unknown')}
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}
