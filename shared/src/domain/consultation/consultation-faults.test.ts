import { describe, expect, it } from 'vitest';
import { day } from '../../testing/build.ts';
import { buildConsultation, buildItem, employer, fagforbundet } from '../../testing/build-consultation.ts';
import { changeFaults, draftFaults, holdFaults } from './consultation-faults.ts';
import { consultationBefore } from './last-agreements.ts';

const today = day('2026-11-25');
const said = buildItem('said', { views: [{ partyId: 'employer', words: 'Ja' }] });
const ready = buildConsultation('meeting', {
  agenda: [said, buildItem('agreed', { agreed: 'Vi gjør det' }), buildItem('passed', { notRaised: true })],
});
const codes = (faults: readonly { field: string; code: string }[]) =>
  faults.map(({ field, code }) => `${field}: ${code}`);

describe('closing the protocol', () => {
  const held = { heldOn: day('2026-11-20') };
  it('takes a day that has been, an employer, a union, and something about each matter', () => {
    expect(holdFaults(ready, held, today)).toEqual([]);
    expect(codes(holdFaults(ready, {}, today))).toEqual(['heldOn: required']);
    expect(codes(holdFaults(ready, { heldOn: day('2026-11-26') }, today))).toEqual(['heldOn: dateInFuture']);
    expect(codes(holdFaults({ ...ready, parties: [employer] }, held, today))).toEqual([
      'parties: partiesNeeded',
    ]);
    expect(codes(holdFaults({ ...ready, parties: [fagforbundet] }, held, today))).toEqual([
      'parties: partiesNeeded',
    ]);
    const left = { ...ready, agenda: [...ready.agenda, buildItem('a'), buildItem('b')] };
    expect(holdFaults(left, held, today)).toEqual([
      { field: 'agenda', code: 'itemsLeft', values: { count: 2 } },
    ]);
  });

  it('nobody has approved it before it was held, and it is closed once', () => {
    const early = { ...ready, approvals: [{ partyId: 'employer', on: day('2026-11-19') }] };
    expect(codes(holdFaults(early, held, today))).toEqual(['heldOn: approvedBeforeHeld']);
    expect(codes(holdFaults({ ...ready, status: 'held' }, held, today))).toEqual([
      'status: consultationIsClosed',
    ]);
  });
});

describe('after it is closed', () => {
  const closed = { ...ready, status: 'held' } as const;
  it('only what became of the agreements is written', () => {
    const view = { kind: 'view', itemId: 'said', partyId: 'employer', to: 'Nei', seen: 'Ja' } as const;
    expect(codes(changeFaults(closed, view, {}, today))).toEqual(['status: consultationIsClosed']);
    const outcome = { status: 'kept', outcome: '' } as const;
    const become = { kind: 'outcome', agreementId: 'a', to: outcome, seen: outcome } as const;
    expect(changeFaults(closed, become, {}, today)).toEqual([]);
    expect(codes(draftFaults(closed, closed, () => true))).toEqual(['status: consultationIsClosed']);
  });
});

describe('a meeting as it is planned', () => {
  it('has a name, a year and parties with different names; a party that has spoken stays', () => {
    expect(draftFaults(ready, undefined, () => true)).toEqual([]);
    expect(codes(draftFaults({ ...ready, title: ' ', year: 20 }, undefined, () => true))).toEqual([
      'title: required',
      'year: outsideRange',
    ]);
    const twice = { ...ready, parties: [employer, { ...fagforbundet, name: 'arbeidsgiver ' }] };
    expect(codes(draftFaults(twice, undefined, () => true))).toEqual(['parties: alreadyThere']);
    const without = { ...ready, parties: [fagforbundet] };
    expect(codes(draftFaults(without, ready, () => true))).toEqual(['parties: partyHasSpoken']);
    const other = { ...ready, planIds: ['elsewhere' as never] };
    expect(codes(draftFaults(other, undefined, () => false))).toEqual(['planIds: unknownId']);
  });

  it('a matter with words in it is neither taken away nor passed over, and a row has an end', () => {
    const remove = { kind: 'removeItem', itemId: 'said' } as const;
    expect(codes(changeFaults(ready, remove, {}, today))).toEqual(['removeItem: itemHasWords']);
    expect(changeFaults(ready, { kind: 'removeItem', itemId: 'passed' }, {}, today)).toEqual([]);
    const pass = { kind: 'notRaised', itemId: 'agreed', to: true } as const;
    expect(codes(changeFaults(ready, pass, {}, today))).toEqual(['notRaised: itemHasWords']);
    const long = Array.from({ length: 20 }, (_, n) => buildItem(String(n), { agreed: 'x'.repeat(1900) }));
    const change = { kind: 'agreed', itemId: '1', to: 'x', seen: '' } as const;
    expect(codes(changeFaults(ready, change, { agenda: long }, today))).toEqual(['agreed: protocolIsFull']);
  });
});

it('the meeting before is the last one held in the same unit', () => {
  const held = (id: string, year: number, over = {}) =>
    buildConsultation(id, { year, status: 'held', heldOn: day(`${year}-11-10`), ...over });
  const all = [ready, held('older', 2024), held('last', 2025), held('other', 2025, { unitId: 'clinic' })];
  expect(consultationBefore(all, ready)?.id).toBe('last');
  expect(consultationBefore([ready, buildConsultation('planned', { year: 2025 })], ready)).toBeUndefined();
});
