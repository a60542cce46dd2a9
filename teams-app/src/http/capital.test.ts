import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people, type Who } from './testing/fjord-ward.ts';
import { openTestApp, type TestApp, tokenOf } from './testing/test-app.ts';

const key = '0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e5f';
const of = (who: Who) => `/api/people/${people[who].id}`;

let open: TestApp;
beforeEach(async () => {
  open = await openTestApp();
});
afterEach(() => open.app.close());

async function call(who: Who, url: string, payload?: object, language = 'nb') {
  const headers = { authorization: `Bearer ${await tokenOf(who)}`, 'accept-language': language };
  return payload === undefined
    ? open.app.inject({ url, headers })
    : open.app.inject({ method: 'POST', url, headers, payload });
}
const assess = (who: Who, body: object, of_: Who = 'employee', language?: string) =>
  call(who, `${of(of_)}/assessments`, { key, competenceId: 'wound-care', level: 3, ...body }, language);

describe('what is wrong with a view', () => {
  it.each([
    [{ level: 7 }, 'level', /Nivået må være 0, 1, 2, 3 eller 4/],
    [{ level: 2, issuedOn: '2026-01-01' }, 'issuedOn', /hører ikke til denne typen/],
    [{ evidence: 'x'.repeat(1001) }, 'evidence', /høyst 1000 tegn/],
    [{ competenceId: 'nothing' }, 'competenceId', /Vi finner ikke det som er valgt/],
    [{ wish: 9 }, 'wish', /fra 0 til 3/],
  ])('%o is said in words, with the field', async (body, field, words) => {
    const answer = await assess('employee', body);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().error).toMatchObject({ code: 'invalid', field });
    expect(answer.json().error.faults).toEqual([{ field, words: expect.stringMatching(words) }]);
    expect(open.context.submitted).toHaveLength(0);
  });

  it('is said in the language of the one who sent it', async () => {
    const answer = await assess('leader', { inUse: 'no' }, 'employee', 'nn');
    expect(answer.json().error.faults[0].words).toMatch(/Berre medarbeidaren sjølv/);
  });

  it.each([{ by: 'agreed' }, { on: '2020-01-01' }, { personId: people.otherEmployee.id }, { issuedOn: 'x' }])(
    'and nobody chooses side, day or person: %o',
    async (body) => {
      expect((await assess('employee', body)).statusCode).toBe(400);
      expect(open.context.submitted).toHaveLength(0);
    },
  );
});

describe('a view and its agreement', () => {
  it('are answered with the person as it stands now', async () => {
    const seen = await assess('leader', { level: 1 });
    expect(seen.json()).toMatchObject({ outcome: 'saved', person: { side: 'leader' } });
    expect(seen.json().person.rows[0]).toMatchObject({
      self: { level: 2, words: 'Trinn 2' },
      leader: { level: 1, words: 'Trinn 1' },
      difference: -1,
      cell: { state: 'gap', held: 1, source: 'leader' },
    });
    const own = (await call('employee', '/api/me/competence')).json().rows[0];
    const agreed = await call('employee', `${of('employee')}/agreements`, {
      key: key.replace('0b', '1b'),
      assessmentId: own.open,
    });
    expect(agreed.json().person.rows[0]).toMatchObject({ agreed: { level: 1 }, difference: 0 });
    expect(agreed.json().person.rows[0].open).toBeUndefined();
  });

  it('meets a newer word with 409, and names it', async () => {
    await assess('leader', { level: 1 });
    const { open: stale } = (await call('employee', '/api/me/competence')).json().rows[0];
    // Of one millisecond the key decides; this one comes after.
    await assess('leader', { level: 4, key: key.replace('0b', 'fb') });
    const answer = await call('employee', `${of('employee')}/agreements`, {
      key: key.replace('0b', '1b'),
      assessmentId: stale,
    });
    expect(answer.statusCode).toBe(409);
    expect(answer.json().error.current).toMatchObject({ level: 4, by: 'leader' });
  });

  it('leave no word of a level or a text in the audit', async () => {
    await assess('leader', { level: 1, evidence: 'hemmelig' });
    expect(JSON.stringify(open.context.audited)).not.toContain('hemmelig');
    expect(open.context.audited.map(({ action }) => action)).toEqual([
      'write:competence:assess',
      'read:competence:person',
    ]);
    expect(open.log.join('')).not.toContain('hemmelig');
  });
});

describe('one’s own data', () => {
  it('come as a table in which no cell is a formula', async () => {
    await assess('employee', { evidence: '=HYPERLINK("http://x";"y")\nneste' });
    const file = (await call('employee', '/api/me/export?format=csv')).json();
    expect(file).toMatchObject({ fileName: 'rod-trad-2026-11-23.csv' });
    const lines: string[] = file.content.split('\r\n');
    expect(lines[0]).toBe('\uFEFFDel;Dato;Hva;Verdi;Hvem;Merknad');
    expect(file.content).toContain('Vurdering;2026-11-23;Kompetanse wound-care;3: Trinn 3;Du selv;');
    expect(file.content).not.toMatch(/(^|[;"\n])[=@]/);
    // The note ends in the evidence, kept in one cell with its line break and its quotes.
    expect(file.content).toContain('""http://x""');
  });

  it('come as rows for another system, and are about nobody else', async () => {
    await call('leader', `${of('employee')}/competence`);
    const file = (await call('employee', '/api/me/export?format=json')).json();
    const data = JSON.parse(file.content);
    expect(data.person.id).toBe(people.employee.id);
    expect(data.assessments).toMatchObject([{ level: 2, competence: 'Kompetanse wound-care' }]);
    expect(data.readings).toMatchObject([{ name: people.leader.name, what: 'person', times: 1 }]);
    for (const who of ['otherEmployee', 'otherLeader', 'hrAdviser', 'unionRep'] as const) {
      expect(file.content).not.toContain(people[who].id);
    }
  });

  it('tell who has looked, by name', async () => {
    await call('hrAdviser', `${of('employee')}/competence`);
    await call('leader', '/api/units/ward/gap');
    const { readers } = (await call('employee', '/api/me/readers')).json();
    expect(readers).toMatchObject([
      { name: people.hrAdviser.name, leader: false, what: 'person' },
      { name: people.leader.name, leader: true, what: 'unit', unit: 'Enhet ward' },
    ]);
    expect((await call('otherEmployee', '/api/me/readers')).json().readers).toEqual([]);
  });

  it('are not for those who see numbers: nothing about anybody but themselves', async () => {
    for (const who of ['unionRep', 'manager'] as const) {
      for (const url of ['/api/competences', '/api/me/readers', '/api/me/export?format=csv']) {
        const answer = await call(who, url);
        expect(answer.statusCode).toBe(200);
        for (const [name, { id, name: words }] of Object.entries(people)) {
          if (name === who) continue;
          expect(answer.body).not.toContain(id);
          expect(answer.body).not.toContain(words);
        }
      }
    }
  });
});
