import type { CapitalRowView } from '@rod-trad/shared/contracts/capital-views';
import { useSession } from '../session.tsx';
import { AssessButton } from './assess-button.tsx';
import { BothViews } from './both-views.tsx';
import styles from './capital.module.css';
import { CompetenceName } from './capital-cards.tsx';
import type { Perspective } from './perspective.ts';
import { RowState } from './row-facts.tsx';

/** A shape for each state, so that colour only helps. */
const glyphs = { valid: '✓', expiresSoon: '!', expired: '✕' } as const;

interface PapersProps {
  readonly label: string;
  readonly rows: readonly CapitalRowView[];
  readonly perspective: Perspective;
}

/** Certificates and education: how each stands, until when, and who issued it. */
export function Papers({ label, rows, perspective }: PapersProps) {
  return (
    <ul className={`${styles.cards} ${styles.papers}`} aria-label={label}>
      {rows.map((row) => (
        <li key={row.competence.id}>
          <div className={styles.cardHead}>
            <CompetenceName row={row} />
            <div>
              <RowState row={row} />
            </div>
          </div>
          <PaperFacts row={row} />
          <BothViews row={row} perspective={perspective} />
          <AssessButton row={row} perspective={perspective} />
        </li>
      ))}
    </ul>
  );
}

function PaperFacts({ row: { paper, education, competence } }: { row: CapitalRowView }) {
  const { text, formats } = useSession();
  const { level, studyPoints, years } = education ?? {};
  const facts = [
    paper?.issuer && text('own.paper.issuer', { issuer: paper.issuer }),
    paper?.issuedOn && text('own.paper.issuedOn', { on: formats.day(paper.issuedOn) }),
    level && text(`own.education.${level}`),
    studyPoints !== undefined &&
      text('own.education.extent', {
        points: formats.number(studyPoints),
        years: formats.number(years ?? 0),
      }),
  ].filter((fact) => fact !== undefined && fact !== false && fact !== '');
  return (
    <>
      {paper !== undefined && competence.kind === 'certificate' && (
        <p className={`${styles.paper} ${styles[paper.state]}`}>
          <span aria-hidden="true">{glyphs[paper.state]} </span>
          {paper.state !== 'valid' && <strong>{`${text(`own.paper.${paper.state}`)}. `}</strong>}
          {untilWords(paper, text, formats.day)}
        </p>
      )}
      {facts.length > 0 && <p className={styles.quiet}>{facts.join('. ')}</p>}
    </>
  );
}

function untilWords(
  { until, state }: NonNullable<CapitalRowView['paper']>,
  text: ReturnType<typeof useSession>['text'],
  day: (isoDate: string) => string,
): string {
  if (until === undefined) return text('own.paper.unlimited');
  return text(state === 'expired' ? 'own.paper.expiredOn' : 'own.paper.until', { on: day(until) });
}
