import type { StoryWorld } from './story-world.ts';

/** The area of the customer's example in seed 001, and its main goal. */
export const seedArea = {
  name: 'Endrings- og utviklingskompetanse',
  mainGoal: 'Virksomheten har ledere og medarbeidere med evne og vilje til utvikling og endring.',
};

/** The customer's example of seed 001, each measure with its years counted from the plan's first. */
export const seedMeasures = [
  ['Felles opplæring i endringsledelse og endringsprosesser for ledere og tillitsvalgte', [0]],
  ['Opplæring i medarbeiderskap og livslang læring for alle medarbeidere (avdelingsvis)', [1, 2]],
  ['Utviklingsprogram for 15 nøkkelpersoner og prosjektledere', [2, 3]],
] as const;

/** A measure as it is when nothing is said of it but a title. */
export const emptyDraft = {
  ...{ goalIds: [], strategy: 'develop' as const, competences: [], years: [], audience: '' },
  ...{ wantedEffect: '', learningGoals: '', formAndContent: '', plannedEvaluation: '' },
  ...{ costKroner: 0, costHours: 0, funding: '', sessions: [] },
  successCriteria: 'Vi ser det på neste medarbeiderundersøkelse.',
};

/** Adds the area to the unit's own. */
export async function addSeedArea(world: StoryWorld): Promise<string> {
  const areaId = crypto.randomUUID();
  const leader = world.as(world.people.leader);
  const { goals } = await leader('areas', { params: { unitId: world.people.unit } });
  const both = (words: string) => ({ nb: words, nn: words });
  await leader('saveArea', {
    body: {
      ...{ key: areaId, unitId: world.people.unit, name: both(seedArea.name), order: 20 },
      ...{ mainGoal: both(seedArea.mainGoal), goalIds: [goals[0]?.id as string] },
    },
  });
  return areaId;
}
