import { expect, it } from 'vitest';
import type { ConsultationChange } from '../domain/consultation/change-consultation.ts';
import { asId } from '../domain/ids.ts';
import { organise } from '../domain/organisation.ts';
import { buildUnit, day } from '../testing/build.ts';
import { buildConsultation } from '../testing/build-consultation.ts';
import { actor } from '../testing/use-case-context.ts';
import { mayPlanConsultation, maySeeConsultations, sightOfConsultation, writerOf } from './consultation.ts';

const organisation = organise(
  [
    buildUnit('town', { level: 'municipality', leaderId: asId('director') }),
    buildUnit('ward', { parentId: asId('town'), leaderId: asId('leader') }),
    buildUnit('school', { parentId: asId('town'), leaderId: asId('rector') }),
  ],
  [],
  day('2026-11-25'),
);
const people = {
  director: actor('director'),
  leader: actor('leader'),
  rector: actor('rector'),
  nurse: actor('nurse'),
  hr: actor('hr', 'HrAdviser'),
  union: actor('union', 'UnionRep'),
  management: actor('top', 'Management'),
  admin: actor('admin', 'Administrator'),
};
type Who = keyof typeof people;
const everybody = Object.keys(people) as Who[];
const who = (may: (who: Who) => boolean) => everybody.filter(may);

const meeting = buildConsultation('meeting');
const view = (partyId: string): ConsultationChange => ({
  kind: 'view',
  itemId: 'own',
  partyId,
  to: 'Ja',
  seen: '',
});
const writers = (change: ConsultationChange) =>
  Object.fromEntries(
    everybody.flatMap((name) => {
      const as = writerOf(people[name], meeting, change, organisation);
      return as === undefined ? [] : [[name, as]];
    }),
  );
const planners = { director: 'planner', leader: 'planner', hr: 'planner' };

it('is seen by HR, the line above, union representatives and management, each as the unit is seen', () => {
  expect(who((name) => maySeeConsultations(people[name], organisation))).toEqual([
    ...['director', 'leader', 'rector', 'hr', 'union', 'management'],
  ]);
  expect(who((name) => sightOfConsultation(people[name], meeting, organisation) === 'people')).toEqual([
    ...['director', 'leader', 'hr'],
  ]);
  expect(who((name) => sightOfConsultation(people[name], meeting, organisation) === 'numbers')).toEqual([
    ...['union', 'management'],
  ]);
});

it('is called by HR and the line above', () => {
  expect(who((name) => mayPlanConsultation(people[name], meeting, organisation))).toEqual([
    ...['director', 'leader', 'hr'],
  ]);
});

it('a union representative writes what unions say and what comes on the agenda, and nothing else', () => {
  const withUnion = { ...planners, union: 'union' };
  expect(writers(view('fagforbundet'))).toEqual(withUnion);
  expect(writers({ kind: 'addItem', itemId: 'new', words: 'Heltid' })).toEqual(withUnion);
  expect(writers({ kind: 'addTopic', itemId: 'new', topic: 'pay.link' })).toEqual(withUnion);
  const others: readonly ConsultationChange[] = [
    view('employer'),
    view('nobody'),
    { kind: 'agreed', itemId: 'own', to: 'Ja', seen: '' },
    { kind: 'notRaised', itemId: 'own', to: true },
    { kind: 'removeItem', itemId: 'own' },
    { kind: 'agreement', agreementId: 'a', to: { words: 'Ja', responsible: 'HR' } },
    { kind: 'removeAgreement', agreementId: 'a' },
    {
      kind: 'outcome',
      agreementId: 'a',
      to: { status: 'kept', outcome: '' },
      seen: { status: 'open', outcome: '' },
    },
    { kind: 'approval', partyId: 'fagforbundet', on: day('2026-11-25') },
  ];
  for (const change of others) expect(writers(change), change.kind).toEqual(planners);
});
