import { describe, expect, it } from 'vitest';
import { both, buildCompetence } from '../../testing/build.ts';
import { asId } from '../ids.ts';
import { createCatalogue } from './catalogue.ts';
import { type CompetenceDraft, draftFaults } from './competence-draft.ts';
import { mergeFaults, nextStatuses } from './competence-life.ts';

const id = asId<'Competence'>;
const areas = new Set([asId<'CompetenceArea'>('area')]);
const draft = (over: Partial<CompetenceDraft> = {}): CompetenceDraft => ({
  name: { nb: 'Sårstell', nn: 'Sårstell' },
  kind: 'skill',
  areaIds: [asId('area')],
  ...over,
});
const faultsOf = (over: Partial<CompetenceDraft>, others = [buildCompetence('other')]) =>
  draftFaults(draft(over), others, areas).map(({ field, code }) => `${field}: ${code}`);

describe('a competence as it is entered', () => {
  it('may be a skill, a certificate or an education, each with what belongs to it', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ kind: 'certificate', validMonths: 36 })).toEqual([]);
    expect(faultsOf({ kind: 'education', educationLevel: 'master', studyPoints: 30 })).toEqual([]);
  });

  it.each<[Partial<CompetenceDraft>, string[]]>([
    [{ name: { nb: ' ', nn: 'Sårstell' } }, ['name.nb: required']],
    [{ name: { nb: 'Sårstell', nn: 'x'.repeat(121) } }, ['name.nn: tooLong']],
    [{ areaIds: [] }, ['areaIds: required']],
    [{ areaIds: [asId('gone')] }, ['areaIds: unknownId']],
    [{ validMonths: 12 }, ['validMonths: notForThisKind']],
    [{ kind: 'certificate', validMonths: 0 }, ['validMonths: notWholeNumber']],
    [{ kind: 'certificate', validMonths: 1.5 }, ['validMonths: notWholeNumber']],
    [{ studyPoints: 30 }, ['studyPoints: notForThisKind']],
    [{ kind: 'education', studyPoints: -1 }, ['studyPoints: notWholeNumber']],
    [
      { kind: 'certificate', levels: [both('a'), both('b'), both('c'), both('d'), both('e')] },
      ['levels: notForThisKind'],
    ],
  ])('is refused: %o', (over, faults) => {
    expect(faultsOf(over)).toEqual(faults);
  });

  it('has a name of its own within its kind, whatever its case, unless the other has been merged away', () => {
    const same = buildCompetence('same', { name: both('SÅRSTELL') });
    expect(faultsOf({}, [same])).toEqual(['name.nb: alreadyThere', 'name.nn: alreadyThere']);
    expect(faultsOf({ kind: 'education' }, [same])).toEqual([]);
    expect(faultsOf({}, [{ ...same, mergedInto: id('x') }])).toEqual([]);
  });
});

describe('the life of a competence', () => {
  it('goes from proposed to retired and can be taken back, but not while it is merged', () => {
    expect(nextStatuses({ status: 'proposed' })).toEqual(['active', 'retired']);
    expect(nextStatuses({ status: 'retired' })).toEqual(['active', 'phasingOut']);
    expect(nextStatuses({ status: 'retired', mergedInto: id('b') })).toEqual([]);
  });

  it('lets it go into another of its kind that is in force, and never in a circle', () => {
    const a = buildCompetence('a');
    const catalogue = createCatalogue([
      a,
      buildCompetence('b'),
      buildCompetence('mine', { status: 'retired', mergedInto: id('a') }),
      buildCompetence('paper', { kind: 'certificate' }),
      buildCompetence('old', { status: 'retired' }),
      buildCompetence('gone', { status: 'retired', mergedInto: id('b') }),
    ]);
    const codes = (into: string) => mergeFaults(a, id(into), catalogue).map(({ code }) => code);
    expect(codes('b')).toEqual([]);
    expect(codes('a')).toEqual(['mergeCycle']);
    expect(codes('mine')).toEqual(['mergeCycle']);
    expect(codes('paper')).toEqual(['otherKind']);
    expect(codes('old')).toEqual(['notInForce']);
    expect(codes('gone')).toEqual(['notInForce']);
    expect(codes('nowhere')).toEqual(['unknownId']);
  });
});
