import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TalkView } from '@rod-trad/shared/contracts/talk-views';
import { isoDate, norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { tableNames } from '@rod-trad/shared/stores/tables';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StoryWorld, startWorld, until } from './story-world.ts';

/** Words that can be searched for: they stand nowhere else. */
const words = {
  employee: 'Zirkelfjell vil jeg lære om',
  leader: 'Quokkavik ser jeg for deg',
  between: 'Xylofonsund er mellom oss',
  planned: 'Wolframdal hospitering',
};

let world: StoryWorld;
let periodId: string;
const key = () => randomUUID();
beforeAll(async () => {
  world = await startWorld({ settings: { REFRESH_SECONDS: '1', LOG_LEVEL: 'debug' } });
  const { talk } = await world.as(world.people.employee)('ownTalk');
  if (talk === undefined) throw new Error('There is no period');
  periodId = talk.period.id;
});
afterAll(() => world?.close());

const place = () => ({ periodId, personId: world.people.employee });
const by = (who: 'employee' | 'leader') => world.as(world.people[who]);
const own = async () => (await by('employee')('ownTalk')).talk as TalkView;
const leaders = () => by('leader')('talk', { params: place() });
const write = (who: 'employee' | 'leader', text: string) =>
  by(who)('savePreparation', { params: place(), body: { key: key(), question: 'expectations', text } });
const answerOf = ({ questions }: TalkView) => questions.find(({ id }) => id === 'expectations');
const move = (body: object) =>
  by('leader')('moveTalk', { params: place(), body: { key: key(), move: body as never } });

describe('a talk is prepared by both, private until shared, held, and its points become measures in the individual plan', () => {
  it('is there for both before anybody has made a form, and is booked by the leader', async () => {
    expect(await own()).toMatchObject({ status: 'due', side: 'employee', points: [] });
    const { people, counts } = await by('leader')('team');
    expect(people.find(({ person }) => person.id === world.people.employee)).toMatchObject({ status: 'due' });
    expect(counts.people).toBe(people.length);
    await move({ kind: 'book', at: new Date(Date.now() + 86_400_000).toISOString() });
    expect(await own()).toMatchObject({ status: 'booked' });
  });

  it('is prepared in private, and opened by each when it is ready', async () => {
    await Promise.all([write('employee', words.employee), write('leader', words.leader)]);
    expect(answerOf(await own())).toMatchObject({ own: { text: words.employee } });
    expect(answerOf(await own())?.theirs).toBeUndefined();
    expect(answerOf(await leaders())?.theirs).toBeUndefined();
    for (const who of ['employee', 'leader'] as const) {
      await by(who)('sharePreparation', { params: place(), body: { key: key() } });
    }
    expect(answerOf(await leaders())?.theirs).toEqual({ text: words.employee });
    expect(answerOf(await own())?.theirs).toEqual({ text: words.leader });
    expect(await own()).toMatchObject({ status: 'prepared' });
  });

  it('is held, and ends in two points, of which both want one in the plan', async () => {
    await move({ kind: 'hold', on: norwegianDay(new Date()) });
    const { areas } = await own();
    const draft = {
      serves: { areaId: areas[0]?.id ?? '' },
      dueOn: isoDate(`${new Date().getFullYear() + 1}-03-01`),
    };
    const point = (who: 'employee' | 'leader', text: string) =>
      by(who)('saveTalkPoint', {
        params: place(),
        body: { key: key(), draft: { ...draft, text, responsible: 'employee' } },
      });
    await point('employee', words.planned);
    await point('leader', words.between);
    const [planned] = (await own()).points;
    for (const who of ['employee', 'leader'] as const) {
      await by(who)('tickTalkPoint', {
        params: { ...place(), pointId: planned?.id ?? '' },
        body: {
          key: key(),
          opens: ['plan'],
          seen: { text: words.planned, responsible: 'employee', dueOn: draft.dueOn },
        },
      });
    }
    expect((await leaders()).points).toMatchObject([
      { text: words.planned, opens: { both: ['plan'] } },
      { text: words.between, opens: { both: [] } },
    ]);
  });

  it('is closed, and the one point is a measure in the individual plan', async () => {
    await by('leader')('closeTalk', { params: place(), body: { key: key() } });
    expect(await own()).toMatchObject({ status: 'closed', followUps: [{ after: 3 }, { after: 6 }] });
    const { measures } = await by('employee')('ownCompetence');
    expect(measures.map(({ title }) => title)).toContain(words.planned);
    expect(measures.map(({ title }) => title)).not.toContain(words.between);
  });

  it('was nobody else’s: neither the leader above nor HR reads a word of it', async () => {
    for (const who of [world.people.hrAdviser, world.people.management, world.people.unionRep]) {
      const answer = await world.call(who, `/api/talks/${periodId}/${world.people.employee}`);
      expect(answer.status).toBe(403);
    }
    const team = await world.call(world.people.hrAdviser, '/api/team');
    expect(team.text).not.toMatch(/Zirkelfjell|Quokkavik|Xylofonsund|Wolframdal/);
    const ownCopy = await by('employee')('ownExport', { query: { format: 'csv' } });
    expect(ownCopy.content).toContain(words.employee);
    expect(ownCopy.content).toContain(words.between);
    const leadersCopy = await by('leader')('ownExport', { query: { format: 'json' } });
    expect(leadersCopy.content).toContain(words.leader);
    expect(leadersCopy.content).not.toContain('Zirkelfjell');
  });

  it('lies nowhere in clear but in the measure both wanted: not in the lists, the read model, the outbox, the audit or the log', async () => {
    await until('the rows in SharePoint', () =>
      world.rows('talkPoints').length > 0 && world.rows('measures').some((row) => said(row, words.planned))
        ? true
        : undefined,
    );
    const lists = tableNames.flatMap((table) => world.rows(table));
    const folder = dirname(world.product.logFile);
    await world.product.stop();
    const files = filesIn(folder);
    const places = [...lists.map((row) => JSON.stringify(row)), ...files];
    const found = (text: string) => places.filter((at) => at.includes(text.split(' ')[0] ?? text)).length;
    // What both wanted in the plan is found in the list and in our own database: so the search does find.
    expect(lists.filter((row) => said(row, 'Wolframdal'))).toHaveLength(1);
    expect(files.some((bytes) => bytes.includes('Wolframdal'))).toBe(true);
    expect([found(words.employee), found(words.leader), found(words.between)]).toEqual([0, 0, 0]);
    await world.restart();
    expect(answerOf(await own())).toMatchObject({ own: { text: words.employee } });
  }, 120_000);
});

const said = (row: object, text: string) => JSON.stringify(row).includes(text);

/** Everything the service has on disk, byte by byte: the log, and the tables with their write-ahead log. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
}
