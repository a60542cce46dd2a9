import { asId } from '@rod-trad/shared/domain/ids';
import { isoDate } from '@rod-trad/shared/domain/iso-date';
import { describe, expect, it } from 'vitest';
import { createRowCodec } from './row-codec.ts';
import { toListRows } from './to-list-rows.ts';

const goal = {
  id: asId<'Goal'>('g1'),
  title: { nb: 'Trygge tjenester', nn: 'Trygge tenester' },
  source: 'grant',
} as const;

describe('a row', () => {
  it('carries the id as its key, a name in Title, and both languages', () => {
    expect(toListRows('goals', [goal])).toEqual({
      list: 'RT Mål og føringer',
      rows: [
        {
          Key: 'g1',
          Deleted: false,
          Title: 'Trygge tjenester',
          GoalTitleNb: 'Trygge tjenester',
          GoalTitleNn: 'Trygge tenester',
          GoalSource: 'grant',
        },
      ],
    });
  });

  it('comes back as it went', () => {
    const codec = createRowCodec('requirements');
    const requirement = {
      id: asId<'Requirement'>('r1'),
      unitId: 'all',
      positionGroupId: asId<'PositionGroup'>('g1'),
      competenceId: asId<'Competence'>('c1'),
      rule: { atLeast: 2 },
      validFrom: isoDate('2030-01-01'),
      critical: true,
    } as const;
    const fields = codec.encode(requirement);
    expect(fields).not.toHaveProperty('RequiredLevel');
    expect(codec.decode(fields)).toStrictEqual({ kind: 'entity', entity: requirement });
  });

  it('with one language only is read in both', () => {
    const codec = createRowCodec('goals');
    const { GoalTitleNn, ...fields } = codec.encode(goal);
    expect(GoalTitleNn).toBeDefined();
    expect(codec.decode(fields)).toMatchObject({
      kind: 'entity',
      entity: { title: { nb: 'Trygge tjenester', nn: 'Trygge tjenester' } },
    });
  });

  it('that is marked as deleted is told apart, even when it is of no use any more', () => {
    const codec = createRowCodec('goals');
    expect(codec.decode({ ...codec.encode(goal), Deleted: true })).toEqual({
      kind: 'deleted',
      id: 'g1',
      entity: goal,
    });
    expect(codec.decode({ Key: 'g2', Deleted: true })).toEqual({
      kind: 'deleted',
      id: 'g2',
      entity: undefined,
    });
  });

  it.each([
    [{ GoalSource: 'gossip' }, 'source'],
    [{ GoalTitleNb: null, GoalTitleNn: null }, 'title'],
    [{ Key: '' }, 'Key'],
  ])('with %j is named by its field', (more, field) => {
    const codec = createRowCodec('goals');
    expect(codec.decode({ ...codec.encode(goal), ...more })).toMatchObject({ kind: 'bad', fault: { field } });
  });

  it('names what is to be changed only, and empties with null', () => {
    const codec = createRowCodec('units');
    expect(codec.encodeChanges({ leaderId: undefined, name: 'Vik' })).toEqual({
      LeaderOid: null,
      UnitName: 'Vik',
      Title: 'Vik',
    });
  });
});
