import { describe, expect, it } from 'vitest';
import { measureView, planView } from '../../../testing/plan-views.ts';
import { everything, filterMeasures, nobody } from './plan-filter.ts';

const { areas } = planView({
  areas: [
    {
      id: 'a1',
      name: 'Endring',
      mainGoal: '',
      measures: [
        measureView({ id: 'm1', strategy: 'develop', status: 'onTrack', years: [2026, 2027] }),
        measureView({ id: 'm2', strategy: 'mobilise', status: 'delayed', years: [2027], owner: undefined }),
      ],
    },
    {
      id: 'a2',
      name: 'Digital',
      mainGoal: '',
      measures: [measureView({ id: 'm3', strategy: 'develop', status: 'delayed', years: [2028] })],
    },
  ],
});
const found = (changes: object) =>
  filterMeasures(areas, { ...everything, ...changes }).map(({ measure }) => measure.id);

describe('the filter of a plan', () => {
  it.each([
    [{}, ['m1', 'm2', 'm3']],
    [{ strategy: 'develop' }, ['m1', 'm3']],
    [{ status: 'delayed' }, ['m2', 'm3']],
    [{ areaId: 'a1' }, ['m1', 'm2']],
    [{ year: '2027' }, ['m1', 'm2']],
    [{ ownerId: 'p1' }, ['m1', 'm3']],
    [{ ownerId: nobody }, ['m2']],
    [{ strategy: 'develop', status: 'delayed', year: '2028' }, ['m3']],
    [{ areaId: 'a2', year: '2026' }, []],
  ])('%o leaves %o', (changes, ids) => {
    expect(found(changes)).toEqual(ids);
  });
});
