import type { YearlyReportView } from '@rod-trad/shared/contracts/evaluation-views';
import { LinkButton } from '../../../components/link-button.tsx';
import { useSession } from '../../../components/session.tsx';
import type { ReportArea } from './report-figures.ts';
import { useAreaWords } from './use-area-words.ts';
import styles from './yearly-report.module.css';

interface ReportAreasProps {
  readonly report: YearlyReportView;
  readonly onOpen: (measureId: string) => void;
}

/** Area by area in words: the figures as sentences, what the owners wrote, and what nobody has answered yet. */
export function ReportAreas({ report, onOpen }: ReportAreasProps) {
  const { text } = useSession();
  const say = useAreaWords();
  const empty = report.areas.filter((area) => !hasMeasures(area));
  return (
    <section className={styles.part}>
      <h3>{text('yearly.words')}</h3>
      {report.areas.filter(hasMeasures).map((area) => (
        <article key={area.id} aria-label={area.name} className={styles.area}>
          <h4>{area.name}</h4>
          <p className={styles.goal}>{area.mainGoal}</p>
          <p>{say(area)}</p>
          <Effects area={area} onOpen={onOpen} />
          <Lacking area={area} year={report.year} onOpen={onOpen} />
        </article>
      ))}
      {empty.length > 0 && (
        <p className={styles.hint}>
          {text('yearly.say.empty', { areas: empty.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </section>
  );
}

const hasMeasures = ({ measures }: ReportArea) => measures > 0;

type AreaPart = Pick<ReportAreasProps, 'onOpen'> & { readonly area: ReportArea };

function Effects({ area, onOpen }: AreaPart) {
  const { text } = useSession();
  if (area.effects.length === 0) return null;
  return (
    <>
      <h5>{text('yearly.effects')}</h5>
      <ul className={styles.effects}>
        {area.effects.map(({ id, title, unit, reached, effect, by }) => (
          <li key={id}>
            {effect !== '' && <blockquote>{effect}</blockquote>}
            <small>
              <LinkButton onClick={() => onOpen(id)}>{title}</LinkButton>
              {[
                unit,
                by?.name,
                text('evaluation.reachedIs', { answer: text(`evaluation.reached.${reached}`) }),
              ]
                .filter((part) => part !== undefined)
                .map((part) => ` · ${part}`)}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}

const kinds = ['evaluation', 'followUp', 'criterion'] as const;

function Lacking({ area, year, onOpen }: AreaPart & { year: number }) {
  const { text } = useSession();
  const lacking = kinds.filter((kind) => area.lacking[kind].length > 0);
  if (lacking.length === 0) return <p className={styles.hint}>{text('yearly.lacking.nothing')}</p>;
  return (
    <>
      <h5>{text('yearly.lacking')}</h5>
      {lacking.map((kind) => (
        <details key={kind} className={styles.lacking}>
          <summary>{text(`yearly.lacking.${kind}`, { count: area.lacking[kind].length, year })}</summary>
          <ul>
            {area.lacking[kind].map(({ id, title, unit }) => (
              <li key={id}>
                <LinkButton onClick={() => onOpen(id)}>{title}</LinkButton>
                {unit !== undefined && ` · ${unit}`}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
