import type { MeasureFormView } from '@rod-trad/shared/contracts/measure-form-views';
import { measureQuestions } from '@rod-trad/shared/domain/measure';
import { useSession } from '../session.tsx';
import { TwoVersions } from '../two-versions.tsx';
import type { MeasureDraft } from './measure-draft.ts';

interface MeasureVersionsProps {
  /** With the other's changes where I have made none. */
  readonly mine: MeasureDraft;
  readonly theirs: MeasureDraft;
  readonly form: MeasureFormView;
  readonly onUseYours: () => void;
  readonly onKeep: () => void;
}

/** What was written beside what somebody else has saved meanwhile, where the two differ. */
export function MeasureVersions({ mine, theirs, form, ...choices }: MeasureVersionsProps) {
  const words = useFieldWords(form);
  const others = new Map(words(theirs).map(([label, value]) => [label, value]));
  const fields = words(mine).map(([label, yours]) => ({ label, yours, stands: others.get(label) ?? '' }));
  return <TwoVersions fields={fields.filter(({ yours, stands }) => yours !== stands)} {...choices} />;
}

function useFieldWords(form: MeasureFormView) {
  const { text, formats } = useSession();
  const named = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? '';
  const day = (written: string) => (written === '' ? '' : formats.day(written));
  return (draft: MeasureDraft): readonly (readonly [label: string, value: string])[] => [
    [text('planning.field.title'), draft.title],
    [text('plan.column.area'), named(form.areas, draft.areaId)],
    [text('plan.column.strategy'), text(`measure.strategy.${draft.strategy}`)],
    [text('plan.column.years'), draft.years.join(', ')],
    [text('plan.column.owner'), named(form.owners, draft.ownerId) || draft.ownerId],
    [text('plan.column.dueOn'), day(draft.dueOn)],
    [text('tab.measure.audience'), draft.audience],
    [
      text('planning.field.learningForm'),
      draft.learningForm === '' ? '' : text(`measure.form.${draft.learningForm}`),
    ],
    [
      text('planning.field.learningArena'),
      draft.learningArena === '' ? '' : text(`measure.arena.${draft.learningArena}`),
    ],
    [text('planning.field.goals'), draft.goalIds.map((id) => named(form.goals, id)).join(', ')],
    [
      text('planning.field.parent'),
      form.parents.find(({ id }) => id === draft.parentMeasureId)?.title ?? draft.parentMeasureId,
    ],
    [
      text('tab.measure.competences'),
      draft.competences
        .map(({ competenceId, targetLevel, people }) =>
          text('tab.measure.target', {
            competence: named(form.competences, competenceId),
            level: targetLevel,
            people,
          }),
        )
        .join('. '),
    ],
    [text('planning.field.reason'), draft.reason],
    ...measureQuestions.map((question) => [text(`measure.question.${question}`), draft[question]] as const),
    [text('planning.field.kroner'), draft.costKroner],
    [text('planning.field.hours'), draft.costHours],
    [text('tab.measure.funding'), draft.funding],
    [text('planning.field.team'), draft.team],
    [
      text('planning.together'),
      draft.sessions
        .map(({ on, place, hours }) => `${day(on)} ${place} ${text('planning.hours', { hours })}`)
        .join('. '),
    ],
  ];
}
