import type { AgreementTextsView } from '@rod-trad/shared/contracts/education-views';
import { type Paragraph, textInForce } from '@rod-trad/shared/domain/education/agreement-text';
import { norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { useSession } from '../session.tsx';
import styles from './education.module.css';
import { useAgreementTexts } from './use-agreement-texts.ts';

interface AgreementParagraphProps {
  readonly paragraph: Paragraph;
  /** The day it was decided; absent while it is not. */
  readonly decidedOn?: string | undefined;
  /** Laid open where it is needed for what is done beneath it. */
  readonly open?: boolean;
}

/** What a paragraph says, as it reads on the day that matters: that of the decision, or today. */
export function AgreementParagraph({ paragraph, decidedOn, open = false }: AgreementParagraphProps) {
  const { text, formats } = useSession();
  const { data } = useAgreementTexts();
  const inForce = data && textInForce(data.texts, paragraph, decidedOn ?? norwegianDay(new Date()));
  if (inForce === undefined) return null;
  return (
    <details className={styles.paragraph} open={open}>
      <summary>
        {text('education.text.show', { paragraph: text(`education.paragraph.${paragraph}`) })}
      </summary>
      {decidedOn !== undefined && (
        <p className={styles.quiet}>{text('education.text.asOf', { on: formats.day(decidedOn) })}</p>
      )}
      <ParagraphText text={inForce} />
    </details>
  );
}

/** The agreement is in Norwegian, whatever language the reader has chosen. */
export function ParagraphText({
  text: { text: words, validFrom, source },
}: {
  text: AgreementTextsView['texts'][number];
}) {
  const { text, formats } = useSession();
  return (
    <>
      <blockquote className={styles.quote} lang="nb">
        {words.split(/\n+/).map((part) => (
          <p key={part}>{part}</p>
        ))}
      </blockquote>
      <p className={styles.quiet}>
        {validFrom === undefined
          ? text('education.text.undated', { source })
          : text('education.text.from', { on: formats.day(validFrom), source })}
      </p>
    </>
  );
}
