import { Checkbox } from '@fluentui/react-components';
import type { TalkPointView, TalkView } from '@rod-trad/shared/contracts/talk-views';
import { isoDate } from '@rod-trad/shared/domain/iso-date';
import { type PointAudience, pointAudiences } from '@rod-trad/shared/domain/talk/talk';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useCommand } from '../../../components/use-command.ts';
import { paramsOf } from '../api/use-talk.ts';
import styles from './talk.module.css';
import { otherSide, partnerName } from './talk-words.ts';

/** Who else may see a point. One's own ticks, with what the other has said: only what both tick is opened. */
export function PointTicks({ talk, point }: { talk: TalkView; point: TalkPointView }) {
  const { text } = useSession();
  /** What was ticked stands ticked while it is on its way. */
  const [sent, setSent] = useState<PointAudience[]>();
  const theirs = point.opens[otherSide(talk.side)];
  const tick = useCommand((client, opens: PointAudience[]) =>
    client('tickTalkPoint', {
      params: { ...paramsOf(talk), pointId: point.id },
      body: { key: crypto.randomUUID(), opens, seen: seenOf(point) },
    }),
  );
  const faults = [...faultWords(tick.error).values()];
  const own = sent ?? point.opens[talk.side];
  // A measure that has been made is the plan's: there is nothing more to tick.
  const shown = pointAudiences.filter((audience) => talk.closedOn === undefined || audience !== 'plan');
  const standing = (audience: PointAudience) => {
    const name = partnerName(talk, text);
    if (own.includes(audience) && theirs.includes(audience)) return text('talk.opens.both');
    if (own.includes(audience)) return text('talk.opens.waits', { name });
    return theirs.includes(audience) ? text('talk.opens.asked', { name }) : text('talk.opens.none');
  };
  return (
    <fieldset className={styles.ticks}>
      <legend>{text('talk.opens')}</legend>
      {shown.map((audience) => (
        <div key={audience} className={styles.tick}>
          <Checkbox
            label={text(`talk.opens.${audience}`)}
            checked={own.includes(audience)}
            onChange={(_, { checked }) => {
              const opens = checked === true ? [...own, audience] : own.filter((other) => other !== audience);
              setSent(opens);
              tick.mutate(opens, { onSettled: () => setSent(undefined) });
            }}
          />
          <span className={styles.note}>{standing(audience)}</span>
        </div>
      ))}
      {talk.closedOn !== undefined && point.opens.both.includes('plan') && (
        <p className={styles.note}>{text('talk.opens.planned')}</p>
      )}
      {faults.length > 0 && <Notice kind="error">{faults.join(' ')}</Notice>}
      {tick.error !== null && faults.length === 0 && <Failure error={tick.error} />}
    </fieldset>
  );
}

const seenOf = ({ text, responsible, dueOn }: TalkPointView) => ({
  text,
  responsible,
  dueOn: isoDate(dueOn),
});
