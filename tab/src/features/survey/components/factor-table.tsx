import type { SurveyView } from '@rod-trad/shared/contracts/survey-views';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import { meanWords } from './mean-words.ts';
import styles from './survey.module.css';

export type LatestSurvey = NonNullable<SurveyView['latest']>;
const columns = ['value', 'before', 'municipality', 'country'] as const;

/** The four factors, beside the survey before, the municipality and the country where there are numbers for them. */
export function FactorTable({ latest }: { latest: LatestSurvey }) {
  const session = useSession();
  const { text } = session;
  const { factors, year, before } = latest;
  const shown = columns.filter((column) => factors.some((factor) => factor[column] !== undefined));
  const heads = {
    value: String(year),
    before: String(before ?? ''),
    municipality: text('survey.municipality'),
    country: text('survey.country'),
  };
  return (
    <ScrollRegion label={text('survey.table')}>
      <table className={styles.table}>
        <caption className="visually-hidden">{text('survey.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('survey.factor')}</th>
            {shown.map((column) => (
              <th key={column} scope="col">
                {heads[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {factors.map((factor) => (
            <tr key={factor.factor}>
              <th scope="row">
                {text(`survey.factor.${factor.factor}`)}{' '}
                <span className={styles.facts}>{text('survey.number', { number: factor.number })}</span>
              </th>
              {shown.map((column) => (
                <td key={column}>
                  {factor[column] !== undefined && meanWords(factor[column], session)}
                  {column === 'value' && factor.low !== undefined && (
                    <span className={styles.low}>{text('survey.low')}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
