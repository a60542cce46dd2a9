import { describe, expect, it } from 'vitest';
import {
  buildAssessment,
  buildCompetence,
  buildEmployment,
  buildExemption,
  buildRequirement,
  buildUnit,
  day,
} from '../../testing/build.ts';
import { type GapRows, gapTrial } from '../../testing/gap-trial.ts';
import { asId } from '../ids.ts';
import type { GapView } from './gap-engine.ts';

const today = day('2026-11-23');
const id = asId;

/** The town, with home care and its two wards, and a school. */
const units = [
  buildUnit('town', { level: 'municipality' }),
  buildUnit('home', { level: 'establishment', parentId: id('town') }),
  buildUnit('ward', { parentId: id('home') }),
  buildUnit('night', { parentId: id('home') }),
  buildUnit('school', { level: 'establishment', parentId: id('town') }),
];
const competences = [buildCompetence('c')];
const nurses = (...people: string[]) => people.map((person) => buildEmployment(person, 'ward'));
const held = (person: string, level: 0 | 1 | 2 | 3 | 4) => buildAssessment(person, 'c', { level });

function ask(rows: Partial<GapRows>, view: Partial<GapView> = {}) {
  const trial = gapTrial({ units, employments: [], competences, ...rows }, today);
  const of = (unit: string, competence = 'c', other: Partial<GapView> = view) =>
    trial.engines.of({ on: today, ...other }).total(id(unit), id(competence));
  return { ...trial, of };
}

describe('the states of a unit', () => {
  const employments = nurses('met', 'more', 'short', 'unseen', 'free');
  const rows = {
    employments: [...employments, buildEmployment('teacher', 'school')],
    requirements: [buildRequirement('c', { unitId: id('ward'), level: 3 })],
    exemptions: [buildExemption('free', 'req-c')],
    assessments: [held('met', 3), held('more', 4), held('short', 1), held('free', 0)],
  };

  it('are counted apart, and unknown is not in the coverage', () => {
    const { of } = ask(rows);
    expect(of('ward')).toEqual({
      ...{
        unitId: 'ward',
        competenceId: 'c',
        required: 4,
        met: 2,
        gap: 1,
        unknown: 1,
        exempt: 1,
        deficit: 2,
      },
      ...{ coverage: 0.5, collective: undefined, critical: false },
    });
    expect(of('town')).toEqual({ ...of('ward'), unitId: 'town' });
  });

  it('are none where nothing is demanded, or the unit or the competence is not known', () => {
    const { of } = ask(rows);
    for (const nothing of [of('school'), of('nowhere'), of('ward', 'other')]) {
      expect(nothing).toMatchObject({ required: 0, exempt: 0, coverage: undefined, critical: false });
    }
  });

  it('have no demand with "relevant here" and with a demand on a number; both can be critical', () => {
    const relevant = buildRequirement('c', { level: undefined, critical: true });
    expect(ask({ ...rows, requirements: [relevant] }).of('ward')).toMatchObject({
      required: 0,
      critical: true,
    });
    const some = buildRequirement('c', { rule: { atLeast: 2 }, critical: true });
    expect(ask({ ...rows, requirements: [some] }).of('ward')).toMatchObject({ required: 0, critical: true });
  });

  it('follow the highest of several demands, each for its unit, group and days', () => {
    const requirements = [
      buildRequirement('c', { id: id('all'), level: 1 }),
      buildRequirement('c', { id: id('ward'), unitId: id('ward'), level: 4 }),
      buildRequirement('c', { id: id('cooks'), positionGroupId: id('cook'), level: 4 }),
      buildRequirement('c', { id: id('later'), level: 4, validFrom: day('2030-01-01') }),
      buildRequirement('c', { id: id('over'), level: 4, validTo: day('2026-11-22') }),
    ];
    const { of } = ask({
      requirements,
      employments: [buildEmployment('a', 'ward'), buildEmployment('b', 'night')],
      assessments: [held('a', 2), held('b', 2)],
    });
    expect(of('home')).toMatchObject({ required: 2, met: 1, gap: 1, deficit: 2 });
    expect(of('home', 'c', { on: day('2030-01-01') })).toMatchObject({ gap: 2, deficit: 4 });
  });
});

describe('two positions', () => {
  const requirements = [buildRequirement('c', { unitId: id('night'), level: 2 })];
  const two = (a: string | undefined, b: string) => [
    buildEmployment('p', a),
    buildEmployment('p', b, { positionGroupId: id('cook') }),
  ];

  it('count the person once in each unit and once above, with the demands of both', () => {
    const { of } = ask({ requirements, employments: two('ward', 'night') });
    for (const unit of ['ward', 'night', 'home', 'town']) expect(of(unit)).toMatchObject({ unknown: 1 });
    expect(of('school')).toMatchObject({ required: 0 });
  });

  it('meet where their branches do, also far up and below one another', () => {
    const far = ask({ requirements, employments: [...two('school', 'night'), buildEmployment('p', 'ward')] });
    for (const unit of ['ward', 'night', 'home', 'school', 'town'])
      expect(far.of(unit)).toMatchObject({ unknown: 1 });
    const above = ask({ requirements, employments: two('home', 'night') });
    for (const unit of ['night', 'home', 'town']) expect(above.of(unit)).toMatchObject({ unknown: 1 });
    expect(above.of('ward')).toMatchObject({ unknown: 0 });
  });

  it('change together when the person is assessed', () => {
    const { of, act } = ask({
      requirements: [
        ...requirements,
        buildRequirement('c', { id: id('some'), unitId: id('home'), level: 2, rule: { atLeast: 1 } }),
      ],
      employments: two('ward', 'night'),
    });
    expect(of('town')).toMatchObject({ unknown: 1 });
    act({ table: 'assessments', put: held('p', 1) });
    for (const unit of ['ward', 'night', 'home', 'town'])
      expect(of(unit)).toMatchObject({ unknown: 0, gap: 1, deficit: 1 });
    expect(of('home').collective).toMatchObject({ holders: 0 });
    act({ table: 'assessments', put: { ...held('p', 2), id: id('newer'), by: 'agreed' } });
    for (const unit of ['ward', 'night', 'home', 'town'])
      expect(of(unit)).toMatchObject({ gap: 0, met: 1, deficit: 0 });
    expect(of('home').collective).toMatchObject({ holders: 1, shortage: 0 });
  });

  it('without a unit for one of them bring its demands all the same', () => {
    const cooks = [buildRequirement('c', { positionGroupId: id('nurse') })];
    const { of } = ask({ requirements: cooks, employments: two(undefined, 'ward') });
    expect(of('ward')).toMatchObject({ unknown: 1 });
    expect(ask({ requirements: cooks, employments: nurses() }).of('ward')).toMatchObject({ unknown: 0 });
  });

  it('through one position group are counted where that position is, in the state of the whole person', () => {
    const { of } = ask({ requirements, employments: two('ward', 'night'), assessments: [held('p', 1)] });
    const cook = { positionGroupId: id<'PositionGroup'>('cook') };
    const nurse = { positionGroupId: id<'PositionGroup'>('nurse') };
    expect(of('night', 'c', cook)).toMatchObject({ gap: 1, deficit: 1 });
    expect(of('ward', 'c', cook)).toMatchObject({ required: 0 });
    expect(of('ward', 'c', nurse)).toMatchObject({ gap: 1 });
    expect(of('home', 'c', nurse)).toMatchObject({ gap: 1 });
  });
});

describe('certificates, exemptions and the catalogue', () => {
  const demand = [buildRequirement('c', { level: 1 })];

  it('hold until the last day, and are a gap, not unknown, the day after', () => {
    const certificate = buildCompetence('c', { kind: 'certificate', validMonths: 12 });
    const { of } = ask({
      competences: [certificate],
      requirements: demand,
      employments: nurses('a', 'b'),
      assessments: [
        buildAssessment('a', 'c', { level: 1, on: day('2025-12-01') }),
        buildAssessment('b', 'c', { level: 1, expiresOn: day('2027-06-30') }),
      ],
    });
    expect(of('ward', 'c', { on: day('2026-12-01') })).toMatchObject({ met: 2 });
    expect(of('ward', 'c', { on: day('2026-12-02') })).toMatchObject({ met: 1, gap: 1, deficit: 1 });
    expect(of('ward', 'c', { on: day('2025-11-30') })).toMatchObject({ unknown: 2 });
  });

  it('exempt from one demand leave the other, and end', () => {
    const both = [
      buildRequirement('c', { id: id('high'), level: 4 }),
      buildRequirement('c', { id: id('low'), level: 1 }),
    ];
    const free = (...from: string[]) =>
      ask({
        requirements: both,
        employments: nurses('a'),
        assessments: [held('a', 2)],
        exemptions: from.map((requirement) => buildExemption('a', requirement, { until: today })),
      });
    expect(free('high').of('ward')).toMatchObject({ met: 1, exempt: 0 });
    expect(free('low').of('ward')).toMatchObject({ gap: 1, deficit: 2 });
    expect(free('high', 'low').of('ward')).toMatchObject({ required: 0, exempt: 1 });
    expect(free('high', 'low').of('ward', 'c', { on: day('2026-11-24') })).toMatchObject({
      gap: 1,
      exempt: 0,
    });
  });

  it('count a merged competence for the one it went into, and ask nothing of what is retired or proposed', () => {
    const { of } = ask({
      competences: [
        buildCompetence('old', { status: 'retired', mergedInto: id('c') }),
        buildCompetence('c', { status: 'phasingOut' }),
        buildCompetence('gone', { status: 'retired' }),
        buildCompetence('idea', { status: 'proposed' }),
      ],
      requirements: ['old', 'gone', 'idea'].map((competence) => buildRequirement(competence, { level: 2 })),
      employments: nurses('a', 'b'),
      assessments: [buildAssessment('a', 'old'), buildAssessment('b', 'c', { level: 1 })],
    });
    expect(of('ward')).toMatchObject({ met: 1, gap: 1 });
    for (const other of ['old', 'gone', 'idea']) expect(of('ward', other)).toMatchObject({ required: 0 });
  });
});

describe('a reorganisation', () => {
  it('counts people and demands in the unit that took over', () => {
    const moved = [
      ...units.filter((unit) => unit.id !== 'night'),
      buildUnit('night', { parentId: id('home'), closedOn: day('2026-06-30'), successorId: id('new') }),
      buildUnit('new', { parentId: id('school') }),
    ];
    const { of } = ask({
      units: moved,
      requirements: [buildRequirement('c', { unitId: id('school'), level: 1 })],
      employments: [buildEmployment('a', 'night'), buildEmployment('a', 'new'), buildEmployment('b', 'ward')],
    });
    expect(of('new')).toMatchObject({ unknown: 1 });
    expect(of('school')).toMatchObject({ unknown: 1 });
    expect(of('home')).toMatchObject({ required: 0 });
    expect(of('night')).toMatchObject({ required: 0 });
  });

  it('takes a demand on the unit along, and leaves what was asked of each of its people', () => {
    const moved = [
      ...units.filter((unit) => unit.id !== 'night'),
      buildUnit('night', { parentId: id('home'), closedOn: day('2026-06-30'), successorId: id('ward') }),
    ];
    const { of } = ask({
      units: moved,
      requirements: [
        buildRequirement('c', { unitId: id('night'), level: 3, rule: { atLeast: 2 } }),
        buildRequirement('c', { id: id('each'), unitId: id('night'), level: 1 }),
      ],
      employments: [buildEmployment('a', 'night'), ...nurses('b')],
      assessments: [held('a', 3)],
    });
    expect(of('ward')).toMatchObject({ required: 0, collective: { needed: 2, holders: 1, shortage: 1 } });
    expect(of('night').collective).toBeUndefined();
  });

  it('that made units stand below each other counts everybody in all of them', () => {
    const circle = [
      buildUnit('town', { parentId: id('ward') }),
      buildUnit('ward', { parentId: id('town') }),
      buildUnit('bed', { parentId: id('ward') }),
    ];
    const { of } = ask({
      units: circle,
      requirements: [buildRequirement('c', { unitId: id('ward') })],
      employments: [buildEmployment('a', 'town'), buildEmployment('b', 'bed'), buildEmployment('b', 'town')],
    });
    expect([of('town').unknown, of('ward').unknown, of('bed').unknown]).toEqual([2, 2, 1]);
  });
});

describe('at least so many in the unit', () => {
  const two = { unitId: id<'Unit'>('ward'), level: 3 as const, rule: { atLeast: 2 } };
  const rows = {
    employments: [...nurses('a', 'b'), buildEmployment('cook', 'ward', { positionGroupId: id('cook') })],
    assessments: [held('a', 3), held('b', 2), held('cook', 4)],
  };

  it('counts holders in exactly that unit, and how many are short', () => {
    const { of, act } = ask({ ...rows, requirements: [buildRequirement('c', two)] });
    expect(of('ward').collective).toEqual({ needed: 2, holders: 2, shortage: 0 });
    expect(of('home').collective).toBeUndefined();
    act({
      table: 'assessments',
      put: buildAssessment('a', 'c', { level: 0, by: 'agreed', on: day('2026-02-01') }),
    });
    expect(of('ward').collective).toEqual({ needed: 2, holders: 1, shortage: 1 });
  });

  it('counts within the position group it is set for', () => {
    const some = buildRequirement('c', { ...two, positionGroupId: id('nurse') });
    const all = buildRequirement('c', { ...two, id: id('all') });
    const { of } = ask({ ...rows, requirements: [some, all] });
    expect(of('ward').collective).toEqual({ needed: 2, holders: 1, shortage: 1 });
    const cook = { positionGroupId: id<'PositionGroup'>('cook') };
    expect(of('ward', 'c', cook).collective).toBeUndefined();
    const nurse = { positionGroupId: id<'PositionGroup'>('nurse') };
    expect(of('ward', 'c', nurse).collective).toEqual({ needed: 2, holders: 1, shortage: 1 });
  });

  it('counts the whole municipality when no unit is named, from its day on', () => {
    const all = buildRequirement('c', { ...two, unitId: 'all', validFrom: day('2027-01-01') });
    const { of } = ask({ ...rows, requirements: [all] });
    expect(of('town').collective).toBeUndefined();
    const then = { on: day('2027-01-01') };
    expect(of('town', 'c', then).collective).toEqual({ needed: 2, holders: 2, shortage: 0 });
    expect(of('ward', 'c', then).collective).toBeUndefined();
  });
});

describe('what lacks, by the level that is asked', () => {
  const lack = (rows: Partial<GapRows>, unit: string) => {
    const trial = gapTrial({ units, employments: [], competences, ...rows }, today);
    return trial.engines.of({ on: today }).lack(id(unit), id('c'));
  };

  it('counts each in gap once, at what is asked of that person; who is met, unknown or exempt is no lack', () => {
    const rows = {
      employments: [
        ...nurses('two', 'three', 'met', 'unseen', 'free'),
        buildEmployment('two', 'night'),
        buildEmployment('lead', 'night', { positionGroupId: id('leader') }),
      ],
      requirements: [
        buildRequirement('c', { unitId: id('ward'), level: 2 }),
        buildRequirement('c', { id: id('lead'), positionGroupId: id('leader'), level: 4 }),
      ],
      exemptions: [buildExemption('free', 'req-c')],
      assessments: [held('two', 1), held('three', 0), held('met', 2), held('free', 0), held('lead', 3)],
    };
    expect(lack(rows, 'home')).toEqual({
      ...{ required: 5, unknown: 1, inGap: [0, 0, 2, 0, 1], together: [], critical: false },
    });
    expect(lack(rows, 'school')).toMatchObject({ required: 0, inGap: [0, 0, 0, 0, 0] });
  });

  it('tells of each demand on the unit which level it asks', () => {
    const rows = {
      employments: nurses('a', 'b', 'c'),
      requirements: [
        buildRequirement('c', { id: id('r1'), unitId: id('ward'), level: 2, rule: { atLeast: 3 } }),
        buildRequirement('c', { id: id('r2'), unitId: id('ward'), level: 4, rule: { atLeast: 1 } }),
      ],
      assessments: [held('a', 2), held('b', 4)],
    };
    expect(lack(rows, 'ward').together).toEqual([
      { level: 2, needed: 3, shortage: 1 },
      { level: 4, needed: 1, shortage: 0 },
    ]);
    expect(lack(rows, 'home').together).toEqual([]);
  });
});
