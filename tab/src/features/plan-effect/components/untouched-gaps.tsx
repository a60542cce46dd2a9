import { Button } from '@fluentui/react-components';
import { CompetenceName } from '../../../components/effect/competence-name.tsx';
import { mostIn } from '../../../components/effect/most-in.ts';
import type { BegunMeasure } from '../../../components/measure-form/measure-form.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './plan-effect.module.css';
import type { ShownEffect } from './shown-effect.ts';

type Gap = ShownEffect['untouched'][number];

interface UntouchedGapsProps {
  /** Critical first, then the largest. */
  readonly gaps: readonly Gap[];
  readonly years: readonly number[];
  /** Absent for those who may not change the plan. */
  readonly onBegin: ((measure: BegunMeasure) => void) | undefined;
}

/** What nobody does anything about in this plan, each with a way to begin. */
export function UntouchedGaps({ gaps, years, onBegin }: UntouchedGapsProps) {
  const { text } = useSession();
  return (
    <>
      <h3>{text('effect.untouched')}</h3>
      {gaps.length === 0 && <p>{text('effect.untouched.none')}</p>}
      <ul className={styles.list} aria-label={text('effect.untouched')}>
        {gaps.map((gap) => (
          <li key={gap.competence.id}>
            <div>
              <CompetenceName row={gap} />
              <small>
                {[
                  text('effect.untouched.most', { count: mostIn(gap) }),
                  ...(gap.below > 0 ? [text('effect.untouched.below', { count: gap.below })] : []),
                ].join('. ')}
              </small>
            </div>
            {onBegin !== undefined && gap.areaId !== undefined && (
              <Button
                aria-label={text('effect.beginFor', { competence: gap.competence.name })}
                onClick={() =>
                  onBegin(
                    measureFor(
                      gap,
                      gap.areaId ?? '',
                      years,
                      text('effect.newTitle', { competence: gap.competence.name }),
                    ),
                  )
                }
              >
                {text('effect.begin')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function measureFor(
  { competence, level, people }: Gap,
  areaId: string,
  years: readonly number[],
  title: string,
): BegunMeasure {
  const target = { competenceId: competence.id, targetLevel: String(level), people: String(people) };
  return { areaId, title, filled: { competences: [target], years } };
}
