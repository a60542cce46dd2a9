import { describe, expect, it } from 'vitest';
import { day } from '../../testing/build.ts';
import { buildAgreement, buildConsultation } from '../../testing/build-consultation.ts';
import type { Consultation } from '../consultation.ts';
import { type ConsultationChange, changeConsultation } from './change-consultation.ts';

const before = buildConsultation('meeting', { agreements: [buildAgreement('guides')] });
const after = (change: ConsultationChange, now = before): Consultation => {
  const changed = changeConsultation(now, change);
  if (changed.kind !== 'changes') throw new Error(changed.kind);
  return { ...now, ...changed.changes };
};
const view = (partyId: string, to: string, seen = '') =>
  ({ kind: 'view', itemId: 'goals', partyId, to, seen }) as const;

describe('what is written in a meeting', () => {
  it('each party says its own, in the order of the parties, and one does not stand in the way of another', () => {
    const both = after(view('employer', 'Vi når dem'), after(view('fagforbundet', ' For få hender ')));
    expect(both.agenda[0]?.views).toEqual([
      { partyId: 'employer', words: 'Vi når dem' },
      { partyId: 'fagforbundet', words: 'For få hender' },
    ]);
    expect(after(view('employer', '', 'Vi når dem'), both).agenda[0]?.views).toHaveLength(1);
  });

  it('the same twice is once, and what somebody else wrote since is not written over', () => {
    const once = after(view('employer', 'Vi når dem'));
    expect(after(view('employer', 'Vi når dem'), once)).toEqual(once);
    expect(changeConsultation(once, view('employer', 'Kanskje', 'Noe eldre'))).toEqual({ kind: 'seenOther' });
    expect(after(view('employer', 'Kanskje', 'Vi når dem'), once).agenda[0]?.views[0]?.words).toBe('Kanskje');
  });

  it('a matter that somebody speaks of has been taken up', () => {
    const passed = after({ kind: 'notRaised', itemId: 'goals', to: true });
    expect(passed.agenda[0]?.notRaised).toBe(true);
    expect(after(view('employer', 'Likevel'), passed).agenda[0]?.notRaised).toBe(false);
  });

  it('a question comes on the agenda once, and a matter of one’s own as often as it is sent anew', () => {
    const topic = (itemId: string) => ({ kind: 'addTopic', itemId, topic: 'pay.link' }) as const;
    const added = after(topic('b'), after(topic('a')));
    expect(added.agenda.map(({ id, topic: of }) => [id, of])).toEqual([
      ['goals', 'checklist.goals'],
      ['own', undefined],
      ['a', 'pay.link'],
    ]);
    const own = { kind: 'addItem', itemId: 'c', words: ' Lærlinger ' } as const;
    expect(after(own, after(own)).agenda.at(-1)).toMatchObject({ id: 'c', words: 'Lærlinger' });
  });

  it('an agreement is changed from what was seen, and not made anew when it has been taken away', () => {
    const words = { words: 'Flere veiledere', responsible: 'Kommunalsjefen' };
    const to = { ...words, dueOn: day('2027-06-01') };
    const change = { kind: 'agreement', agreementId: 'guides', to, seen: words } as const;
    expect(after(change).agreements[0]).toMatchObject({ ...to, status: 'open' });
    const without = after({ kind: 'removeAgreement', agreementId: 'guides' });
    expect(changeConsultation(without, change)).toEqual({ kind: 'gone' });
    const { seen: _, ...anew } = change;
    expect(changeConsultation(before, anew)).toEqual({ kind: 'seenOther' });
  });

  it('what became of an agreement', () => {
    const outcome = { status: 'partly', outcome: 'Tre av fem' } as const;
    const seen = { status: 'open', outcome: '' } as const;
    const change = { kind: 'outcome', agreementId: 'guides', to: outcome, seen } as const;
    expect(after(change).agreements[0]).toMatchObject(outcome);
    const other = { ...change, to: { status: 'kept', outcome: '' } } as const;
    expect(changeConsultation(after(change), other)).toEqual({ kind: 'seenOther' });
  });

  it('a party approves on a day, and takes it back', () => {
    const approved = after({ kind: 'approval', partyId: 'employer', on: day('2026-11-24') });
    expect(approved.approvals).toEqual([{ partyId: 'employer', on: '2026-11-24' }]);
    expect(after({ kind: 'approval', partyId: 'employer' }, approved).approvals).toEqual([]);
    expect(changeConsultation(before, { kind: 'approval', partyId: 'nobody' })).toEqual({ kind: 'gone' });
  });
});
