import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp, tokenOf } from './testing/test-app.ts';

describe('the projection of a unit', () => {
  let open: TestApp;
  beforeAll(async () => {
    open = await openTestApp();
  });
  afterAll(() => open.app.close());
  const ask = async (unitId: string, payload: object) => {
    const response = await open.app.inject({
      method: 'POST',
      url: `/api/units/${unitId}/projection`,
      headers: { authorization: `Bearer ${await tokenOf('hrAdviser')}` },
      payload,
    });
    return { status: response.statusCode, view: response.json() };
  };

  it('names the competence it is about, and prints every assumption with how far it can be moved', async () => {
    const { status, view } = await ask('ward', { competenceId: 'wound-care', assumptions: { turnover: 12 } });
    expect(status).toBe(200);
    expect(view.competence).toEqual({ id: 'wound-care', name: 'Kompetanse wound-care' });
    expect(view.assumptions).toHaveLength(9);
    expect(view.assumptions).toContainEqual({
      ...{ name: 'turnover', unit: 'percent', value: 12, standard: 8, least: 0, most: 40 },
    });
    expect(view.result.rows).toHaveLength(11);
    expect(JSON.stringify(view)).not.toMatch(/Somby|Navnløs|birthYear/);
  });

  it.each([
    [{ assumptions: { turnover: 41 } }, 'assumptions.turnover'],
    [{ assumptions: { luck: 7 } }, 'luck'],
    [{ toYear: 2060 }, 'toYear'],
  ])('refuses %o', async (body, field) => {
    const { status, view } = await ask('ward', body);
    expect(status).toBe(400);
    expect(view.error).toMatchObject({ code: 'invalid', field });
  });
});
