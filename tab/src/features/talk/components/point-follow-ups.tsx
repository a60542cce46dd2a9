import { Radio, RadioGroup } from '@fluentui/react-components';
import type { TalkPointView, TalkView } from '@rod-trad/shared/contracts/talk-views';
import { type FollowUpMonth, pointStandings } from '@rod-trad/shared/domain/talk/talk';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { useCommand } from '../../../components/use-command.ts';
import { paramsOf } from '../api/use-talk.ts';
import styles from './talk.module.css';
import { otherSide, partnerName } from './talk-words.ts';

type Standing = (typeof pointStandings)[number];

/** How a point goes after three and six months, as each of the two sees it. Nothing stands here before its time. */
export function PointFollowUps({ talk, point }: { talk: TalkView; point: TalkPointView }) {
  const { text } = useSession();
  const answer = useCommand((client, body: { readonly after: FollowUpMonth; readonly standing: Standing }) =>
    client('followUpTalkPoint', {
      params: { ...paramsOf(talk), pointId: point.id },
      body: { key: crypto.randomUUID(), ...body },
    }),
  );
  const said = (side: TalkView['side'], month: FollowUpMonth) =>
    point.followUps[side].find(({ after }) => after === month)?.standing;
  const sent = (month: FollowUpMonth) =>
    answer.isPending && answer.variables.after === month ? answer.variables.standing : undefined;
  const name = partnerName(talk, text);
  return (
    <>
      {talk.followUps
        .filter(({ open }) => open)
        .map(({ after }) => {
          const theirs = said(otherSide(talk.side), after);
          return (
            <fieldset key={after} className={styles.ticks}>
              <legend>{text('talk.followUp.after', { months: after })}</legend>
              <RadioGroup
                layout="horizontal"
                aria-label={text('talk.followUp.after', { months: after })}
                value={sent(after) ?? said(talk.side, after) ?? ''}
                onChange={(_, { value }) => answer.mutate({ after, standing: value as Standing })}
              >
                {pointStandings.map((standing) => (
                  <Radio key={standing} value={standing} label={text(`talk.followUp.${standing}`)} />
                ))}
              </RadioGroup>
              <p className={styles.note}>
                {theirs === undefined
                  ? text('talk.followUp.theirs.none', { name })
                  : text('talk.followUp.theirs', { name, standing: text(`talk.followUp.${theirs}`) })}
              </p>
            </fieldset>
          );
        })}
      {answer.error !== null && <Failure error={answer.error} />}
    </>
  );
}
