import { asId } from '@rod-trad/shared/domain/ids';
import type { Write } from '@rod-trad/shared/stores/writes';
import {
  buildAssessment,
  buildCompetence,
  buildEmployment,
  buildExemption,
  buildRequirement,
  buildUnit,
  day,
} from '@rod-trad/shared/testing/build';
import { describe, expect, it } from 'vitest';
import { readModelTrial } from './testing/read-model-trial.ts';

const today = day('2026-03-02');
const batch = (key: string, ...writes: Write[]) => ({ key, by: asId<'Person'>('me'), writes });
const assess = (level: 0 | 1 | 2 | 3 | 4, id = 'new'): Write => ({
  table: 'assessments',
  kind: 'create',
  entity: buildAssessment('p1', 'c', { id: asId(id), level, by: 'agreed' }),
});

async function loaded() {
  let at = new Date('2026-03-02T08:00:00Z');
  const { store, start } = readModelTrial(() => at);
  await store.create('units', buildUnit('ward'));
  await store.create('employments', buildEmployment('p1', 'ward'));
  await store.create('employments', buildEmployment('p2', 'ward', { endOn: day('2026-03-05') }));
  const { row: competence } = await store.create('competences', buildCompetence('c'));
  const { row: requirement } = await store.create('requirements', buildRequirement('c'));
  await store.create('assessments', buildAssessment('p1', 'c'));
  const model = start();
  await model.load();
  const engine = (on = today) => model.gaps({ on });
  const ward = (on = today) => engine(on).total(asId('ward'), asId('c'));
  const setClock = (moment: string) => {
    at = new Date(moment);
  };
  return { store, model, engine, ward, competence, requirement, setClock };
}

describe('the gaps of the read model', () => {
  it('follow a pending assessment, its settling and its giving up, without being made anew', async () => {
    const { model, engine, ward } = await loaded();
    const first = engine();
    expect(ward()).toMatchObject({ gap: 1, unknown: 1, deficit: 1 });
    model.applyPending(batch('k1', assess(4)));
    expect(ward()).toMatchObject({ met: 1, gap: 0 });
    model.settle('k1', { kind: 'dropped' });
    expect(ward()).toMatchObject({ met: 0, gap: 1 });
    expect(engine()).toBe(first);
  });

  it('follow what others write to the lists, for every day that has been asked about', async () => {
    const { store, model, engine, ward, requirement } = await loaded();
    const later = day('2031-01-01');
    const engines = [engine(), engine(later)];
    await store.create('exemptions', buildExemption('p1', 'req-c'));
    await store.change('requirements', 'req-c', { level: 2 }, requirement.etag);
    await store.create('assessments', buildAssessment('p2', 'c', { level: 1 }));
    await model.refresh();
    expect(ward()).toMatchObject({ exempt: 1, gap: 1, deficit: 1 });
    expect(ward(later)).toMatchObject({ met: 1, gap: 1, exempt: 0 });
    expect([engine(), engine(later)]).toEqual(engines);
  });

  it('stand when a competence gets other words or another area', async () => {
    const { store, model, engine, competence } = await loaded();
    const first = engine();
    await store.change('competences', 'c', { name: { nb: 'Ny', nn: 'Ny' }, areaIds: [] }, competence.etag);
    await model.refresh();
    expect(engine()).toBe(first);
  });

  it('are made anew when the catalogue or the organisation has changed', async () => {
    const { store, model, ward, competence } = await loaded();
    expect(ward()).toMatchObject({ required: 2 });
    await store.create('employments', buildEmployment('p3', 'ward'));
    await model.refresh();
    expect(ward()).toMatchObject({ required: 3 });
    await store.change('competences', 'c', { status: 'retired' }, competence.etag);
    await model.refresh();
    expect(ward()).toMatchObject({ required: 0 });
  });

  it('are read anew with a table that was read in full', async () => {
    const { store, model, ward } = await loaded();
    expect(ward()).toMatchObject({ unknown: 1 });
    await store.create('assessments', buildAssessment('p2', 'c'));
    store.forgetTokens();
    await model.refreshTable('assessments');
    expect(ward()).toMatchObject({ unknown: 0, gap: 2 });
  });

  it('go on over midnight, and lose who has left', async () => {
    const { model, ward, setClock } = await loaded();
    const organisation = model.organisation();
    setClock('2026-03-03T08:00:00Z');
    expect(model.organisation()).toBe(organisation);
    setClock('2026-03-06T08:00:00Z');
    expect(ward(day('2026-03-06'))).toMatchObject({ required: 1 });
    setClock('2026-03-05T08:00:00Z');
    expect(ward(day('2026-03-05'))).toMatchObject({ required: 2 });
  });
});
