import { Button } from '@fluentui/react-components';
import type { RoundPlanView } from '@rod-trad/shared/contracts/rounds-views';
import { useState } from 'react';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { listOf } from './list-of.ts';
import { priceWords } from './price-words.ts';
import type { StepProps } from './round-draft.ts';
import styles from './rounds.module.css';

type Scope = Pick<StepProps['draft'], 'unitIds' | 'positionGroupIds'>;

interface SmallerWayProps extends Pick<StepProps, 'draft' | 'onChange'> {
  /** What is offered; absent when the round is small enough. */
  readonly offer: RoundPlanView['smaller'];
}

/** The few places and groups where most of what is missing lies: to be taken, and taken back. */
export function SmallerWay({ offer, draft, onChange }: SmallerWayProps) {
  const { text } = useSession();
  const [taken, setTaken] = useState<{ readonly before: Scope; readonly scope: Scope }>();
  const stands =
    taken !== undefined &&
    draft.unitIds === taken.scope.unitIds &&
    draft.positionGroupIds === taken.scope.positionGroupIds;
  if (stands) {
    return (
      <Notice kind="success">
        <p>{text('rounds.smaller.used')}</p>
        <Button onClick={() => onChange(taken.before)}>{text('rounds.smaller.undo')}</Button>
      </Notice>
    );
  }
  if (offer === undefined) return null;
  const take = () => {
    const { unitIds, positionGroupIds } = draft;
    const scope = {
      unitIds: offer.units.map(({ id }) => id),
      positionGroupIds: offer.groups.map(({ id }) => id),
    };
    setTaken({ before: { unitIds, positionGroupIds }, scope });
    onChange(scope);
  };
  return <Offer offer={offer} onTake={take} />;
}

function Offer({ offer, onTake }: { offer: NonNullable<SmallerWayProps['offer']>; onTake: () => void }) {
  const { text, formats } = useSession();
  const { units, groups, narrows, share, price } = offer;
  const names = (list: readonly { readonly name: string }[]) =>
    listOf(
      text,
      list.map(({ name }) => name),
    );
  return (
    <div className={styles.offer}>
      <h4 className={styles.offerTitle}>{text('rounds.smaller.title')}</h4>
      {narrows.includes('units') && (
        <p>{text('rounds.smaller.units', { share: formats.percent(share), places: names(units) })}</p>
      )}
      {narrows.includes('groups') && <p>{text('rounds.smaller.groups', { groups: names(groups) })}</p>}
      <p className={styles.strong}>
        {text('rounds.smaller.price', { price: priceWords(text, formats, price) })}
      </p>
      <Button appearance="primary" onClick={onTake}>
        {text('rounds.smaller.use')}
      </Button>
    </div>
  );
}
