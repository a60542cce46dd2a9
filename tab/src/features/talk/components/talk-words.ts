import type { TalkView } from '@rod-trad/shared/contracts/talk-views';
import type { Text } from '@rod-trad/shared/text/text-from';

/** The other one of the two, by name; a leader whom the directory no longer has is called the leader. */
export function partnerName(talk: Pick<TalkView, 'side' | 'employee' | 'leader'>, text: Text): string {
  if (talk.side === 'leader') return talk.employee.name;
  return talk.leader?.name ?? text('talk.leader');
}

/** Who a point is up to, by name. */
export function sideName(side: TalkView['side'], talk: Pick<TalkView, 'employee' | 'leader'>): string {
  return side === 'employee' ? talk.employee.name : (talk.leader?.name ?? '–');
}

export const otherSide = (side: TalkView['side']) => (side === 'employee' ? 'leader' : 'employee');
