import { Button, Field, Select } from '@fluentui/react-components';
import type { OwnNudgesView } from '@rod-trad/shared/contracts/own-nudge-routes';
import { useState } from 'react';
import { fieldFault } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import type { OwnChoice } from '../api/use-own-nudges.ts';
import styles from './my-messages.module.css';

interface MyHoursProps {
  readonly view: OwnNudgesView;
  readonly faults: ReadonlyMap<string, string>;
  readonly isPending: boolean;
  readonly onChoose: (choice: OwnChoice, back: OwnChoice) => void;
}

const ends = ['fromHour', 'untilHour'] as const;
const allHours = Array.from({ length: 25 }, (_, hour) => hour);

/** At what time of day one wants messages: as the municipality has it, or one's own hours. */
export function MyHours({ view, faults, isPending, onChoose }: MyHoursProps) {
  const { text } = useSession();
  const { hours, municipality } = view;
  const stands = hours ?? { fromHour: municipality.fromHour, untilHour: municipality.untilHour };
  const [draft, setDraft] = useState<typeof stands>();
  const shown = draft ?? stands;
  const back: OwnChoice = { kind: 'hours', hours };
  const isChanged = ends.some((end) => shown[end] !== stands[end]);
  return (
    <div className={styles.line}>
      {ends.map((end) => (
        <Field key={end} label={text(`myMessages.hours.${end}`)} {...fieldFault(faults, end)}>
          <Select
            value={String(shown[end])}
            onChange={(_, { value }) => setDraft({ ...shown, [end]: Number(value) })}
          >
            {allHours.map((hour) => (
              <option key={hour} value={hour}>
                {text('messages.times.hour', { hour: String(hour).padStart(2, '0') })}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {isChanged && (
        <Button
          appearance="primary"
          disabledFocusable={isPending}
          onClick={() => onChoose({ kind: 'hours', hours: shown }, back)}
        >
          {text('messages.save')}
        </Button>
      )}
      {!isChanged && hours !== undefined && (
        <Button
          disabledFocusable={isPending}
          onClick={() => {
            setDraft(undefined);
            onChoose({ kind: 'hours' }, back);
          }}
        >
          {text('myMessages.hours.back')}
        </Button>
      )}
    </div>
  );
}
