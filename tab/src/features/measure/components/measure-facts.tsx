import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import { useSession } from '../../../components/session.tsx';
import styles from './measure.module.css';

export function MeasureFacts({ measure }: { measure: MeasureDetailView }) {
  const { text, formats } = useSession();
  const { kroner, hours } = measure.cost;
  const facts = [
    [text('tab.measure.area'), measure.area.name],
    [text('plan.column.mainGoal'), measure.area.mainGoal],
    [text('tab.measure.unit'), measure.unit?.name],
    [text('planning.measureFrom'), measure.movedFrom],
    [text('plan.column.strategy'), text(`measure.strategy.${measure.strategy}`)],
    [text('plan.column.years'), measure.years.join(', ')],
    [text('plan.column.dueOn'), measure.dueOn && formats.day(measure.dueOn)],
    [text('plan.column.owner'), measure.owner?.name],
    [text('tab.measure.progress'), formats.percent(measure.progress / 100)],
    [text('tab.measure.audience'), measure.audience],
    [
      text('planning.field.learningForm'),
      measure.learningForm && text(`measure.form.${measure.learningForm}`),
    ],
    [
      text('planning.field.learningArena'),
      measure.learningArena && text(`measure.arena.${measure.learningArena}`),
    ],
    [text('planning.field.goals'), measure.goals.map(({ name }) => name).join(', ')],
    [text('planning.field.parent'), measure.parent?.title],
    [
      text('tab.measure.competences'),
      measure.competences
        .map(({ name, targetLevel, people }) =>
          text('tab.measure.target', { competence: name, level: targetLevel, people }),
        )
        .join('. '),
    ],
    [
      text('tab.measure.cost'),
      [kroner > 0 && formats.kroner(kroner), hours > 0 && text('tab.measure.hours', { count: hours })]
        .filter((part) => part !== false)
        .join(', '),
    ],
    [text('tab.measure.funding'), measure.funding],
    [
      text('education.own'),
      measure.educations
        .map(({ title, person, decision, studyState }) => {
          const state = text(
            decision === 'granted' ? `education.state.${studyState}` : `education.decision.${decision}`,
          );
          const named = { person: person?.name ?? text('education.nobody'), title };
          return `${text('education.row', named)} (${state.toLocaleLowerCase()})`;
        })
        .join('. '),
    ],
    [text('planning.field.team'), measure.team],
    [
      text('planning.sessions'),
      measure.sessions
        .map(({ on, place, hours }) =>
          [formats.day(on), place, text('tab.measure.hours', { count: hours })]
            .filter((part) => part !== '')
            .join(', '),
        )
        .join('. '),
    ],
    [text('planning.field.reason'), measure.reason],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([name, value]) =>
          value !== undefined &&
          value !== '' && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
