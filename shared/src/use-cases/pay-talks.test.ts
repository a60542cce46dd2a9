import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { buildUnit, day } from '../testing/build.ts';
import { director, hr, kari, leader, ola, otherLeader, talkTown, union } from '../testing/talk-town.ts';
import { exportOwnCompetence } from './export-own-competence.ts';
import { askForPayTalk, holdPayTalk, viewPayTalks } from './pay-talks.ts';

const karis = { employeeId: kari.personId };
const held = { ...karis, id: asId<'PayTalk'>('a'), heldOn: day('2026-11-25') };

describe('a talk about the development of pay', () => {
  it('is asked for by either, once, and held by the leader; what came of it is sealed', async () => {
    const context = talkTown();
    expect(await askForPayTalk(context, kari, { ...karis, key: 'a' })).toMatchObject({ kind: 'ok' });
    expect(await askForPayTalk(context, leader, { ...karis, key: 'b' })).toMatchObject({ kind: 'ok' });
    expect(context.records.all('payTalks')).toHaveLength(1);
    const said = { ...held, key: 'c', etag: '"1"', measures: 'Fagansvar for sår' };
    expect(await holdPayTalk(context, kari, said)).toEqual({ kind: 'forbidden' });
    expect(await holdPayTalk(context, leader, { ...said, measures: 'kr 20 000' })).toMatchObject({
      faults: [{ code: 'noPayFigures' }],
    });
    expect(await holdPayTalk(context, leader, said)).toMatchObject({ kind: 'ok' });
    expect(await holdPayTalk(context, leader, said)).toMatchObject({ kind: 'ok' });
    expect(JSON.stringify([context.submitted, context.records.all('payTalks')])).not.toContain('Fagansvar');
    expect(await viewPayTalks(context, kari, kari.personId)).toMatchObject({
      value: [{ opened: { text: 'Fagansvar for sår' }, payTalk: { askedBy: 'kari' } }],
    });
    expect(JSON.stringify(await exportOwnCompetence(context, kari))).toContain('Fagansvar for sår');
    // When it has been held, another may be asked for.
    expect(await askForPayTalk(context, leader, { ...karis, key: 'd' })).toMatchObject({ kind: 'ok' });
    expect(context.records.all('payTalks')).toHaveLength(2);
  });

  it('is nobody else’s, and not a new leader’s when it was held with the former', async () => {
    const context = talkTown();
    await askForPayTalk(context, kari, { ...karis, key: 'a' });
    await holdPayTalk(context, leader, { ...held, key: 'c', etag: '"1"', measures: 'Fagansvar' });
    for (const who of [director, otherLeader, hr, ola, union]) {
      expect(await viewPayTalks(context, who, kari.personId)).toEqual({ kind: 'forbidden' });
      expect(await askForPayTalk(context, who, { ...karis, key: 'x' })).toEqual({ kind: 'forbidden' });
    }
    context.records.put(
      'units',
      buildUnit('ward', { parentId: asId('health'), leaderId: asId('otherLeader') }),
    );
    expect(await viewPayTalks(context, leader, kari.personId)).toEqual({ kind: 'forbidden' });
    expect(await viewPayTalks(context, otherLeader, kari.personId)).toEqual({ kind: 'ok', value: [] });
    const changed = { ...held, key: 'z', etag: '"2"', measures: 'Noe annet' };
    expect(await holdPayTalk(context, otherLeader, changed)).toEqual({ kind: 'notFound' });
  });
});
