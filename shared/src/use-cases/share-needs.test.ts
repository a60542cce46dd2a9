import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { buildAssessment, buildRequirement, day } from '../testing/build.ts';
import { careTown, careTownNow } from '../testing/care-town.ts';
import { actor, testContext } from '../testing/use-case-context.ts';
import { shareNeeds } from './share-needs.ts';
import { viewGapMap } from './view-gap-map.ts';

const hr = actor('hr', 'HrAdviser');

/** All of the big house are asked for guidance too, at level 4, and lack it. */
function open() {
  const context = testContext(careTown(), careTownNow);
  context.records.put(
    'requirements',
    buildRequirement('guide', { id: asId('house'), unitId: asId('house'), level: 4 }),
  );
  return context;
}
const share = async (context: ReturnType<typeof open>, who = hr, competence?: string) => {
  const outcome = await shareNeeds(context, who, competence === undefined ? undefined : asId(competence));
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  return outcome.value;
};

describe('what a neighbouring municipality is told', () => {
  it('is by competence and position group, with the levels that are asked, and no id', async () => {
    const needs = await share(open(), hr, 'guide');
    expect(needs).toMatchObject({ municipality: 'Enhet town', on: '2026-11-01', threshold: 5 });
    const carers = needs.rows.find(({ group }) => group?.name.nb === 'Helsefagarbeidere');
    expect(carers).toEqual({
      competence: { name: { nb: 'Kompetanse guide', nn: 'Kompetanse guide' }, kind: 'skill' },
      group: { name: { nb: 'Helsefagarbeidere', nn: 'Helsefagarbeidere' } },
      levels: { from: 3, to: 4 },
      counts: { kind: 'shown', required: 24, met: 0, gap: 24, unknown: 0 },
    });
    expect(JSON.stringify(needs)).not.toMatch(/"(id|personId|unitId|competenceId)"/);
  });

  it('hides the few, as from everybody who sees numbers: the same counts, and none of their own', async () => {
    const context = open();
    const { rows } = await share(context, actor('director'), 'guide');
    // Five nurses in the ward, of whom two lack it.
    expect(rows.find(({ group }) => group?.name.nb === 'Sykepleiere')?.counts).toEqual({ kind: 'hidden' });
    const map = await viewGapMap(context, actor('union', 'UnionRep'), { unitId: asId('town') });
    if (map.kind !== 'ok' || map.value.table.kind !== 'shown') throw new Error(map.kind);
    const seen = map.value.table.rows[0]?.totals.find(
      (total) => (total.kind === 'shown' ? total.gap.competenceId : total.competenceId) === 'guide',
    );
    const all = rows.find(({ group }) => group === undefined)?.counts;
    expect(all?.kind).toBe(seen?.kind);
    if (all?.kind === 'shown' && seen?.kind === 'shown') expect(all).toMatchObject({ gap: seen.gap.gap });
  });

  it('does not change within the month', async () => {
    const context = open();
    const before = await share(context);
    context.records.put(
      'assessments',
      buildAssessment('house0', 'guide', { level: 4, on: day('2026-11-20') }),
    );
    expect(await share(context)).toEqual(before);
  });

  it('is handed out by HR and the leader of the whole, and taken down; and by nobody else', async () => {
    const context = open();
    await share(context, hr, 'guide');
    await share(context, actor('director'));
    expect(
      context.audited.map(({ actorId, action, subject, people }) => [actorId, action, subject, people]),
    ).toEqual([
      ['hr', 'export:needs', 'guide', 0],
      ['director', 'export:needs', 'town', 0],
    ]);
    for (const who of ['lea', 'boss', 'ann', 'admin'])
      expect(await shareNeeds(context, actor(who), undefined)).toEqual({ kind: 'forbidden' });
    expect(await shareNeeds(context, actor('union', 'UnionRep'), undefined)).toEqual({ kind: 'forbidden' });
    expect(await shareNeeds(context, hr, asId('unasked'))).toEqual({ kind: 'notFound' });
    expect(context.audited).toHaveLength(2);
  });
});
