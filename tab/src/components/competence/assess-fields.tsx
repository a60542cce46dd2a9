import { Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { usages } from '@rod-trad/shared/domain/assessment';
import { longestEvidence } from '@rod-trad/shared/domain/capital/new-assessment';
import { fieldFault } from '../refusal.ts';
import { useSession } from '../session.tsx';
import type { AssessDraft, AssessFieldsProps } from './assess-draft.ts';
import { PaperFields } from './paper-fields.tsx';

const wishes = [0, 1, 2, 3] as const;

/** What one sees: the level by what it means, and for oneself whether it is used and whether more is wanted. */
export function AssessFields(props: AssessFieldsProps) {
  const { choice, voice, personName, draft, wrong, onChange } = props;
  const { text } = useSession();
  const skill = choice.kind === 'skill';
  const question =
    voice === 'own' ? text('assess.level.self') : text('assess.level.leader', { person: personName });
  return (
    <>
      <Field label={question} required {...fieldFault(wrong, 'level')}>
        <RadioGroup
          value={draft.level?.toString() ?? ''}
          onChange={(_, { value }) => onChange({ level: Number(value) })}
        >
          {choice.levels
            .map((words, level) => ({ words, level }))
            // "Held" is what most come to say.
            .toSorted((a, b) => (skill ? 0 : b.level - a.level))
            .map(({ words, level }) => (
              <Radio
                key={level}
                value={level.toString()}
                label={skill ? text('assess.level.number', { level, words }) : words}
              />
            ))}
        </RadioGroup>
      </Field>
      {!skill && draft.level === 1 && <PaperFields {...props} />}
      {voice === 'own' && draft.level !== 0 && (
        <Field label={text('assess.inUse')} {...fieldFault(wrong, 'inUse')}>
          <RadioGroup
            layout="horizontal"
            value={draft.inUse ?? ''}
            onChange={(_, { value }) => onChange({ inUse: value as AssessDraft['inUse'] })}
          >
            {usages.map((usage) => (
              <Radio key={usage} value={usage} label={text(`assess.inUse.${usage}`)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {voice === 'own' && skill && (
        <Field label={text('assess.wish')} {...fieldFault(wrong, 'wish')}>
          <RadioGroup
            value={draft.wish?.toString() ?? ''}
            onChange={(_, { value }) => onChange({ wish: Number(value) })}
          >
            {wishes.map((wish) => (
              <Radio key={wish} value={wish.toString()} label={text(`assess.wish.${wish}`)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Field
        label={text('assess.evidence')}
        hint={text('assess.evidence.hint')}
        {...fieldFault(wrong, 'evidence')}
      >
        <Textarea
          value={draft.evidence}
          maxLength={longestEvidence}
          onChange={(_, { value }) => onChange({ evidence: value })}
        />
      </Field>
    </>
  );
}
