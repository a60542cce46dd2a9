import { describe, expect, it } from 'vitest';
import { buildCompetence, buildRequirement, buildUnit, day } from '../../testing/build.ts';
import { asId } from '../ids.ts';
import { organise } from '../organisation.ts';
import type { Requirement } from '../requirement.ts';
import { createCatalogue } from './catalogue.ts';
import { type RequirementDraft, requirementFaults } from './requirement-draft.ts';
import { requirementsIn } from './requirement-origin.ts';

const on = day('2026-11-25');
const unit = asId<'Unit'>;
const group = asId<'PositionGroup'>;
const organisation = organise(
  [
    buildUnit('town', { level: 'municipality' }),
    buildUnit('home', { parentId: unit('town') }),
    buildUnit('ward', { parentId: unit('home') }),
    buildUnit('school', { parentId: unit('town') }),
    buildUnit('oldWard', { closedOn: day('2026-06-30'), successorId: unit('ward') }),
  ],
  [],
  on,
);
let n = 0;
const asks = (level: number | undefined, over: Partial<Requirement> = {}) => {
  n += 1;
  return buildRequirement('c', { id: asId(`r${n}`), level: level as 3, ...over });
};
const placed = (rows: Requirement[], who: string | undefined = 'nurse') =>
  requirementsIn(rows, unit('ward'), who === undefined ? undefined : group(who), organisation, on).map(
    ({ requirement, origin, effect, time }) => [requirement.level, origin, effect, time],
  );

describe('what is asked of a position group in a unit', () => {
  it('comes from everywhere, from the units above and from the unit itself, and from nowhere else', () => {
    const rows = [
      asks(2),
      asks(3, { unitId: unit('home'), positionGroupId: group('nurse') }),
      asks(4, { unitId: unit('ward') }),
      asks(4, { unitId: unit('school') }),
      asks(4, { unitId: unit('home'), positionGroupId: group('cook') }),
    ];
    expect(placed(rows)).toEqual([
      [2, 'everywhere', 'covered', 'now'],
      [3, 'above', 'covered', 'now'],
      [4, 'here', 'stricter', 'now'],
    ]);
  });

  it('is what a closed unit was to have together, where its work went, and not what was asked of each of its people', () => {
    const rows = [
      asks(3, { unitId: unit('oldWard'), rule: { atLeast: 2 } }),
      asks(4, { unitId: unit('oldWard') }),
    ];
    expect(placed(rows)).toEqual([[3, 'here', 'noDemand', 'now']]);
  });

  it('is marked where the unit deviates: added, stricter, or without effect because the highest demand counts', () => {
    expect(placed([asks(2, { unitId: unit('ward') })])).toEqual([[2, 'here', 'added', 'now']]);
    expect(placed([asks(3), asks(3, { unitId: unit('ward') })])).toEqual([
      [3, 'everywhere', 'counts', 'now'],
      [3, 'here', 'withoutEffect', 'now'],
    ]);
    // Those who ask nothing of each person stand beside, and are beside nothing.
    expect(placed([asks(3, { rule: { atLeast: 2 } }), asks(undefined, { unitId: unit('ward') })])).toEqual([
      [3, 'everywhere', 'noDemand', 'now'],
      [undefined, 'here', 'noDemand', 'now'],
    ]);
  });

  it('is held against what applies at the same time only', () => {
    const rows = [
      asks(4, { validTo: day('2025-12-31') }),
      asks(2, { unitId: unit('ward'), validFrom: day('2026-01-01') }),
      asks(3, { validFrom: day('2030-01-01') }),
    ];
    expect(placed(rows).map(([, , effect, time]) => [effect, time])).toEqual([
      ['counts', 'ended'],
      ['withoutEffect', 'now'],
      ['counts', 'future'],
    ]);
  });
});

describe('a requirement as it is entered', () => {
  const catalogue = createCatalogue([
    buildCompetence('c'),
    buildCompetence('paper', { kind: 'certificate' }),
    buildCompetence('old', { status: 'retired' }),
    buildCompetence('gone', { status: 'retired', mergedInto: asId('c') }),
  ]);
  const places = {
    units: new Set(organisation.units.map(({ id }) => id)),
    groups: new Set([group('nurse')]),
    goals: new Set([asId<'Goal'>('goal')]),
  };
  const faultsOf = (over: Partial<RequirementDraft>, others: Requirement[] = []) =>
    requirementFaults({ ...buildRequirement('c'), ...over }, others, catalogue, places).map(
      ({ field, code }) => `${field}: ${code}`,
    );

  it('may ask for a level, of everyone or of so many, or say that it is only relevant', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ level: undefined })).toEqual([]);
    expect(faultsOf({ rule: { atLeast: 2 }, unitId: unit('ward'), goalId: asId('goal') })).toEqual([]);
  });

  it.each<[Partial<RequirementDraft>, string[]]>([
    [{ level: 5 }, ['level: levelOutsideScale']],
    [{ level: 2.5 }, ['level: levelOutsideScale']],
    [{ competenceId: asId('paper'), level: 2 }, ['level: levelOutsideScale']],
    [{ rule: { atLeast: 0 } }, ['atLeast: notWholeNumber']],
    [{ rule: { atLeast: 2 }, level: undefined }, ['level: required']],
    [{ validFrom: day('2027-01-01'), validTo: day('2026-12-31') }, ['validTo: endsBeforeItBegins']],
    [{ unitId: unit('moon') }, ['unitId: unknownId']],
    [{ positionGroupId: group('king') }, ['positionGroupId: unknownId']],
    [{ goalId: asId('none') }, ['goalId: unknownId']],
    [{ competenceId: asId('none') }, ['competenceId: unknownId']],
    [{ competenceId: asId('old'), level: 1 }, ['competenceId: notInForce']],
    [{ competenceId: asId('gone'), level: 1 }, ['competenceId: notInForce']],
  ])('is refused: %o', (over, faults) => {
    expect(faultsOf(over)).toEqual(faults);
  });

  it('does not ask the same of the same people twice at a time', () => {
    const other = buildRequirement('c', { id: asId('other'), validTo: day('2026-12-31') });
    expect(faultsOf({}, [other])).toEqual(['competenceId: alreadyThere']);
    expect(faultsOf({ validFrom: day('2027-01-01') }, [other])).toEqual([]);
    expect(faultsOf({ level: 4 }, [other])).toEqual([]);
    expect(faultsOf({ rule: { atLeast: 2 } }, [other])).toEqual([]);
  });
});
