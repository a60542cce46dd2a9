import type { CatalogueEntryView, CatalogueView } from '@rod-trad/shared/contracts/catalogue-views';
import { useSession } from '../../../components/session.tsx';
import styles from './catalogue.module.css';
import { standardLevels } from './competence-draft.ts';
import { wordsOfUse } from './words-of-use.ts';

/** What a competence is, for those who read the catalogue. */
export function CompetenceFacts({
  entry,
  areas,
}: {
  entry: CatalogueEntryView;
  areas: CatalogueView['areas'];
}) {
  const { text, language } = useSession();
  const { kind, levels, validMonths, educationLevel, studyPoints, use } = entry;
  const own = levels?.map((level) => (language === 'nn' ? level.nn : level.nb));
  const standard = standardLevels(text);
  return (
    <div className={styles.panel}>
      <p className={styles.facts}>
        {[
          text(`catalogue.kind.${kind}`),
          ...areas.filter(({ id }) => entry.areaIds.includes(id)).map(({ name }) => name),
          ...(validMonths === undefined ? [] : [text('catalogue.validFor', { count: validMonths })]),
          ...(educationLevel === undefined ? [] : [text(`catalogue.educationLevel.${educationLevel}`)]),
          ...(studyPoints === undefined ? [] : [text('catalogue.points', { count: studyPoints })]),
        ].join(' · ')}
      </p>
      {kind === 'skill' && (
        <ol start={0} className={styles.levels}>
          {standard.map((words, level) => (
            <li key={words}>{own?.[level] || words}</li>
          ))}
        </ol>
      )}
      {use.requirements + use.assessments > 0 && <p>{wordsOfUse(use, text)}</p>}
    </div>
  );
}
