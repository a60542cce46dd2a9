import { Button } from '@fluentui/react-components';
import type { SurveyView } from '@rod-trad/shared/contracts/survey-views';
import type { Strategy } from '@rod-trad/shared/domain/measure';
import { useSession } from '../../../components/session.tsx';
import type { LatestSurvey } from './factor-table.tsx';
import { meanWords } from './mean-words.ts';
import styles from './survey.module.css';

interface FactorSuggestionsProps {
  readonly view: SurveyView & { readonly latest: LatestSurvey };
  readonly onBegin: ((strategy: Strategy) => void) | undefined;
}

/** A low factor with its number and the limit it is under, the strategy it speaks for, and the way to a measure of that kind. */
export function FactorSuggestions({ view, onBegin }: FactorSuggestionsProps) {
  const session = useSession();
  const { text } = session;
  const { latest, lowBelow } = view;
  if (latest.suggestions.length === 0) return null;
  return (
    <ul className={styles.suggestions} aria-label={text('survey.suggestions')}>
      {latest.suggestions.map(({ factor, strategy }) => {
        const reading = latest.factors.find((one) => one.factor === factor);
        if (reading === undefined) return null;
        const against = reading.low === 'belowCountry' ? (reading.country ?? lowBelow) : lowBelow;
        return (
          <li key={factor}>
            <p>
              <strong>
                {text(`survey.because.${reading.low ?? 'belowLimit'}`, {
                  ...{ factor: text(`survey.factor.${factor}`), number: reading.number },
                  ...{ value: meanWords(reading.value, session), against: meanWords(against, session) },
                })}
              </strong>
            </p>
            <p>{text(`survey.suggest.${strategy}`)}</p>
            {onBegin !== undefined && (
              <Button size="small" onClick={() => onBegin(strategy)}>
                {text(`survey.begin.${strategy}`)}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
