import { paragraphs, textInForce } from '@rod-trad/shared/domain/education/agreement-text';
import { norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { ParagraphText } from '../../../components/education/agreement-paragraph.tsx';
import { useAgreementTexts } from '../../../components/education/use-agreement-texts.ts';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { AgreementTextForm } from './agreement-text-form.tsx';
import styles from './education-page.module.css';

/** What decisions lean on, as it reads today; HR adds newer texts. */
export function AgreementTexts() {
  const { text } = useSession();
  const { data, error, refetch } = useAgreementTexts();
  if (data === undefined && error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <ViewSkeleton label={text('tab.loading')} />;
  const today = norwegianDay(new Date());
  return (
    <div className={styles.panel}>
      <p className={styles.quiet}>{text('education.texts.about')}</p>
      {data.mayEdit && (
        <details className={styles.more}>
          <summary>{text('education.texts.add')}</summary>
          <AgreementTextForm />
        </details>
      )}
      {paragraphs.map((paragraph) => {
        const inForce = textInForce(data.texts, paragraph, today);
        return (
          <details
            key={paragraph}
            className={styles.more}
            open={inForce !== undefined && paragraph === 'hta-1-14.2'}
          >
            <summary>{text(`education.paragraph.${paragraph}`)}</summary>
            {inForce === undefined ? (
              <p className={styles.quiet}>{text('education.texts.missing')}</p>
            ) : (
              <ParagraphText text={inForce} />
            )}
          </details>
        );
      })}
    </div>
  );
}
