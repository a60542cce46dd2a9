import { routes } from '@rod-trad/shared/contracts/routes';
import { fileOf } from '@rod-trad/shared/testing/memory-import-files';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller, Row } from './testing/access-row.ts';
import { consultationRows } from './testing/consultation-rows.ts';
import { datasetRows } from './testing/dataset-rows.ts';
import { educationRows } from './testing/education-rows.ts';
import { people } from './testing/fjord-ward.ts';
import { planRows } from './testing/plan-rows.ts';
import { settingRows } from './testing/setting-rows.ts';
import { talkRows } from './testing/talk-rows.ts';
import { claimsOf, openTestApp, sign, type TestApp, tokenOf } from './testing/test-app.ts';
import { yearRows } from './testing/year-rows.ts';

const callers: readonly Caller[] = [
  'nobody',
  'stranger',
  'employee',
  'otherEmployee',
  'leader',
  'otherLeader',
  'director',
  'hrAdviser',
  'unionRep',
  'manager',
  'administrator',
];

const signedIn = callers.filter((caller) => caller !== 'nobody');
const known = signedIn.filter((caller) => caller !== 'stranger');
const numbersOrPeople: readonly Caller[] = ['leader', 'director', 'hrAdviser', 'unionRep', 'manager'];
const answer = { key: '0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e5f', status: 'delayed', etag: '"1"' };
const view = { key: answer.key, competenceId: 'wound-care', level: 3 };
/** What the employee says of the own wound care. */
const ownRow = `${people.employee.id}-wound-care-self-2026-01-15`;

/** Whoever is none of a round's business is not told that it exists. */
const elsewhere = (status: number) => Object.fromEntries(signedIn.map((caller) => [caller, status]));
const notAsked = { ...elsewhere(404), stranger: 403 };
const roundDraft = {
  title: 'Veiledning',
  purpose: 'Vi vil vite hvem som kan veilede.',
  usedFor: 'Opplæringsplanen',
  knownAlready: 'Lite',
  unitIds: ['ward'],
  positionGroupIds: [],
  competenceIds: ['wound-care'],
  onlyMissing: false,
  minutesPerPerson: 2,
  hourlyCost: 450,
  endsOn: '2026-12-15',
};

const importPlace = { uploadId: 'nowhere', kind: 'positions', sheet: 'Ark1', headerRow: 1 };
/** HR gets past the policy, and meets a file that is not kept any longer. */
const goneForHr = { allowed: [], otherwise: { hrAdviser: 410 } };

/** Rights follow the organisation downwards, numbers flow upwards; an administrator sees no competence. */
const table: readonly Row[] = [
  { name: 'home', url: '/api/home', allowed: known },
  { name: 'unitPlan', url: '/api/units/ward/plan', allowed: numbersOrPeople },
  { name: 'unitPlan', url: '/api/units/top/plan', allowed: ['director', 'hrAdviser', 'unionRep', 'manager'] },
  { name: 'unitGap', url: '/api/units/ward/gap', allowed: numbersOrPeople },
  {
    name: 'unitGap',
    url: '/api/units/health/gap',
    allowed: ['director', 'hrAdviser', 'unionRep', 'manager'],
  },
  { name: 'gapMap', url: '/api/units/ward/gap-map', allowed: numbersOrPeople },
  {
    name: 'gapMap',
    url: '/api/units/top/gap-map?year=2030&positionGroupId=nurse',
    allowed: ['director', 'hrAdviser', 'unionRep', 'manager'],
  },
  { name: 'gapAdvice', url: '/api/units/ward/gap/wound-care', allowed: numbersOrPeople },
  {
    name: 'gapAdvice',
    url: '/api/units/health/gap/wound-care?positionGroupId=nurse',
    allowed: ['director', 'hrAdviser', 'unionRep', 'manager'],
  },
  {
    name: 'gapAdvice',
    url: '/api/units/ward/gap/nothing',
    allowed: [],
    otherwise: { leader: 404, director: 404, hrAdviser: 404, unionRep: 404, manager: 404 },
  },
  { name: 'gapWays', url: '/api/units/ward/gap/wound-care/ways', allowed: numbersOrPeople },
  // What leaves the municipality is decided by HR, and by whoever leads all of it.
  { name: 'sharedNeeds', url: '/api/shared-needs?format=csv', allowed: ['director', 'hrAdviser'] },
  {
    name: 'sharedNeeds',
    url: '/api/shared-needs?format=json&competenceId=wound-care',
    allowed: ['director', 'hrAdviser'],
  },
  {
    name: 'sharedNeeds',
    url: '/api/shared-needs?format=json&competenceId=nothing',
    allowed: [],
    otherwise: { director: 404, hrAdviser: 404 },
  },
  { name: 'projection', url: '/api/units/ward/projection', body: {}, allowed: numbersOrPeople },
  {
    name: 'projection',
    url: '/api/units/top/projection',
    body: {},
    allowed: ['director', 'hrAdviser', 'unionRep', 'manager'],
  },
  // A leader reads the catalogue and proposes; HR decides.
  { name: 'catalogue', url: '/api/catalogue', allowed: ['leader', 'otherLeader', 'director', 'hrAdviser'] },
  {
    name: 'saveCompetence',
    url: '/api/catalogue',
    body: {
      key: answer.key,
      name: { nb: 'Palliasjon', nn: 'Palliasjon' },
      kind: 'skill',
      areaIds: ['area'],
    },
    allowed: ['leader', 'otherLeader', 'director', 'hrAdviser'],
  },
  {
    name: 'moveCompetence',
    url: '/api/catalogue/wound-care/move',
    body: { key: answer.key, etag: '"1"', move: { kind: 'status', status: 'phasingOut' } },
    allowed: ['hrAdviser'],
  },
  {
    name: 'requirements',
    url: '/api/units/ward/requirements',
    allowed: ['leader', 'director', 'hrAdviser'],
  },
  {
    name: 'saveRequirement',
    url: '/api/requirements',
    body: {
      ...{ key: answer.key, unitId: 'ward', positionGroupId: 'all', competenceId: 'wound-care' },
      ...{ level: 4, validFrom: '2027-01-01', critical: false },
    },
    allowed: ['leader', 'director', 'hrAdviser'],
  },
  {
    name: 'withdrawRequirement',
    url: '/api/requirements/wound-care-later/withdraw',
    body: { key: answer.key, etag: '"1"' },
    allowed: ['leader', 'director', 'hrAdviser'],
  },
  {
    name: 'withdrawRequirement',
    url: '/api/requirements/nowhere/withdraw',
    body: { key: answer.key, etag: '"1"' },
    allowed: [],
    otherwise: { hrAdviser: 404 },
  },
  {
    name: 'saveExemption',
    url: '/api/exemptions',
    body: {
      ...{ key: answer.key, personId: people.employee.id, requirementId: 'req-wound-care' },
      until: '2027-06-30',
    },
    allowed: ['leader', 'director', 'hrAdviser'],
  },
  // The channel tab is the same for every employee, and for nobody else.
  { name: 'channelPlan', url: '/api/channel/plan', allowed: known },
  { name: 'channelPlan', url: '/api/channel/plan?unitId=ward', allowed: known },
  { name: 'ownCompetence', url: '/api/me/competence', allowed: known, otherwise: { stranger: 404 } },
  {
    name: 'personCompetence',
    url: `/api/people/${people.employee.id}/competence`,
    allowed: ['employee', 'leader', 'director', 'hrAdviser'],
  },
  {
    name: 'personCompetence',
    url: `/api/people/${people.otherEmployee.id}/competence`,
    allowed: ['otherEmployee', 'otherLeader', 'director', 'hrAdviser'],
  },
  {
    name: 'personPlan',
    url: `/api/people/${people.employee.id}/plan`,
    allowed: ['employee', 'leader', 'director', 'hrAdviser'],
  },
  {
    name: 'personPlan',
    url: `/api/people/${people.otherEmployee.id}/plan`,
    allowed: ['otherEmployee', 'otherLeader', 'director', 'hrAdviser'],
  },
  // The person and the line above; HR reads everybody and speaks for nobody.
  {
    name: 'assess',
    url: `/api/people/${people.employee.id}/assessments`,
    body: view,
    allowed: ['employee', 'leader', 'director'],
  },
  {
    name: 'assess',
    url: `/api/people/${people.otherEmployee.id}/assessments`,
    body: view,
    allowed: ['otherEmployee', 'otherLeader', 'director'],
  },
  {
    name: 'agree',
    url: `/api/people/${people.employee.id}/agreements`,
    body: { key: answer.key, assessmentId: ownRow },
    allowed: ['leader', 'director'],
    // Nobody agrees with oneself.
    otherwise: { employee: 400 },
  },
  { name: 'competenceChoices', url: '/api/competences', allowed: known },
  { name: 'ownReaders', url: '/api/me/readers', allowed: known },
  { name: 'ownExport', url: '/api/me/export?format=json', allowed: known },
  { name: 'ownExport', url: '/api/me/export?format=csv', allowed: known },
  { name: 'measure', url: '/api/measures/m1', allowed: numbersOrPeople },
  { name: 'measure', url: '/api/measures/m2', allowed: ['employee', 'leader', 'director', 'hrAdviser'] },
  {
    name: 'followUp',
    url: '/api/measures/m1/follow-ups',
    body: answer,
    allowed: ['leader', 'director', 'hrAdviser'],
  },
  {
    name: 'followUp',
    url: '/api/measures/m2/follow-ups',
    body: answer,
    allowed: ['employee', 'hrAdviser'],
  },
  // Rounds are made and followed by HR and by those who lead the units they ask; only the person asked answers.
  { name: 'rounds', url: '/api/rounds', allowed: ['leader', 'otherLeader', 'director', 'hrAdviser'] },
  {
    name: 'round',
    url: '/api/rounds/round-in-ward',
    allowed: ['leader', 'director', 'hrAdviser'],
    otherwise: elsewhere(404),
  },
  {
    name: 'planRound',
    url: '/api/rounds/plan',
    body: roundDraft,
    allowed: ['leader', 'director', 'hrAdviser'],
  },
  {
    name: 'saveRound',
    url: '/api/rounds',
    body: { key: answer.key, draft: roundDraft },
    allowed: ['leader', 'director', 'hrAdviser'],
  },
  {
    name: 'openRound',
    url: '/api/rounds/draft-in-ward/open',
    body: { key: answer.key, etag: '"1"' },
    allowed: ['leader', 'director', 'hrAdviser'],
  },
  {
    name: 'closeRound',
    url: '/api/rounds/round-in-ward/close',
    body: { key: answer.key, etag: '"1"' },
    allowed: ['leader', 'director', 'hrAdviser'],
  },
  { name: 'checkIn', url: '/api/me/check-in', allowed: known },
  {
    name: 'answerCheckIn',
    url: '/api/me/check-in',
    body: {
      key: answer.key,
      roundId: 'round-in-ward',
      answers: [{ competenceId: 'wound-care', level: 2 }],
    },
    allowed: ['employee', 'leader'],
    otherwise: notAsked,
  },
  // A file speaks of the whole municipality: HR alone.
  {
    name: 'readImport',
    url: '/api/imports?fileName=ansatte.csv',
    file: fileOf([['E-post', 'Startdato']]),
    allowed: ['hrAdviser'],
  },
  {
    name: 'readImportCells',
    url: '/api/imports/cells?fileName=Bok',
    file: fileOf([['E-post', 'Startdato']]),
    allowed: ['hrAdviser'],
  },
  { name: 'importColumns', url: '/api/imports/columns', body: importPlace, ...goneForHr },
  { name: 'planImport', url: '/api/imports/plan', body: { ...importPlace, mapping: [] }, ...goneForHr },
  { name: 'importFaults', url: '/api/imports/faults', body: { ...importPlace, mapping: [] }, ...goneForHr },
  {
    name: 'runImport',
    url: '/api/imports/run',
    body: { ...importPlace, mapping: [], fingerprint: 'f', key: answer.key },
    ...goneForHr,
  },
  { name: 'imports', url: '/api/imports', allowed: ['hrAdviser'] },
  ...planRows,
  ...yearRows,
  ...settingRows,
  ...educationRows,
  ...consultationRows,
  ...talkRows,
  ...datasetRows,
  { name: 'revision', url: '/api/revision', allowed: signedIn },
  { name: 'health', url: '/health', allowed: callers },
];

describe('who may do what', () => {
  let open: TestApp;
  beforeAll(async () => {
    open = await openTestApp();
  });
  afterAll(() => open.app.close());

  it('has a row for every route', () => {
    expect(Object.keys(routes).length).toBeGreaterThan(5);
    expect(new Set(table.map((row) => row.name))).toEqual(new Set(Object.keys(routes)));
  });

  const cases = table.flatMap((row) => callers.map((caller) => ({ row, caller })));
  it.each(cases)('$caller → $row.url', async ({ row, caller }) => {
    // A follow-up changes the measure, so each caller gets a municipality of its own.
    const { app } = row.body === undefined ? open : await openTestApp();
    const headers = await headersOf(caller);
    const response = await app.inject({
      method: routes[row.name].method,
      url: row.url,
      headers: row.file === undefined ? headers : { ...headers, 'content-type': 'application/octet-stream' },
      ...(row.body === undefined ? {} : { payload: row.body }),
      ...(row.file === undefined ? {} : { payload: Buffer.from(row.file) }),
    });
    const refused = caller === 'nobody' ? 401 : (row.otherwise?.[caller] ?? 403);
    expect(response.statusCode, response.body).toBe(row.allowed.includes(caller) ? 200 : refused);
    if (response.statusCode >= 400)
      expect(response.body).not.toMatch(/Tiltak|wound-care|Somby|palliasjon|sårrunden/);
  });
});

async function headersOf(caller: Caller): Promise<Record<string, string>> {
  if (caller === 'nobody') return {};
  const stranger = claimsOf({ id: '99999999-9999-4999-8999-999999999999' });
  return { authorization: `Bearer ${await (caller === 'stranger' ? sign(stranger) : tokenOf(caller))}` };
}
