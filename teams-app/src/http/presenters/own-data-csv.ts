import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import { toCsv } from '@rod-trad/shared/text/csv';
import type { OwnData } from '@rod-trad/shared/use-cases/export-own-competence';
import { heldInWords } from './level-words.ts';
import type { OwnDataRow as Row } from './own-data-row.ts';
import { ownEducationRows } from './own-education-rows.ts';
import { ownTalkRows } from './own-talk-rows.ts';

/** Everything about one person in one table that anybody can read: part, date, what, value, who, note. */
export function ownDataAsCsv(data: OwnData, language: Language): string {
  const head = (['part', 'on', 'what', 'value', 'source', 'note'] as const).map((name) =>
    createText(language)(`ownData.column.${name}`),
  );
  const rows = [
    ...aboutPerson(data, language),
    ...aboutCompetence(data, language),
    ...aboutMeasures(data, language),
    ...ownEducationRows(data, language),
    ...ownTalkRows(data, language),
    ...aboutReadings(data, language),
  ];
  return toCsv([head, ...rows.map((row) => Array.from(head, (_, i) => row[i] ?? ''))]);
}

function aboutPerson({ person, positions, leads }: OwnData, language: Language): Row[] {
  const say = createText(language);
  const part = say('ownData.person');
  const until = (on: string | undefined) => (on === undefined ? '' : say('ownData.until', { on }));
  return [
    [part, '', say('ownData.name'), person.name],
    [part, '', say('ownData.email'), person.email ?? ''],
    [part, '', say('ownData.signInName'), person.signInName ?? ''],
    [part, '', say('ownData.employeeNumber'), person.employeeNumber ?? ''],
    [part, '', say('ownData.jobTitle'), person.jobTitle ?? ''],
    [part, '', say('ownData.id'), person.id],
    ...positions.flatMap((p): Row[] => [
      [
        say('ownData.position'),
        p.startOn,
        p.title,
        `${p.percent} %`,
        p.unit?.name ?? '',
        [p.positionCode, until(p.endOn)].filter(Boolean).join(', '),
      ],
      ...(p.birthYear === undefined
        ? []
        : [[part, '', say('ownData.birthYear'), String(p.birthYear)] satisfies Row]),
    ]),
    ...leads.map((unit): Row => [say('ownData.leads'), '', unit.name, '']),
  ];
}

function aboutCompetence({ assessments, exemptions, proposals }: OwnData, language: Language): Row[] {
  const say = createText(language);
  const name = (competence: OwnData['proposals'][number] | undefined, id: string) =>
    competence === undefined ? id : inLanguage(competence.name, language);
  return [
    ...assessments.map((row): Row => {
      const words = row.competence && heldInWords(row.competence, row.level, language);
      const level = row.competence?.kind === 'skill' ? `${row.level}: ${words}` : (words ?? `${row.level}`);
      const dates = [
        row.issuer,
        row.issuedOn && say('own.paper.issuedOn', { on: row.issuedOn }),
        row.expiresOn && say('own.paper.until', { on: row.expiresOn }),
      ];
      const word = [say(`own.inUse.${row.inUse}`), say(`own.wish.${row.wish}`)];
      const note = [...word, ...dates, row.evidence].filter(Boolean).join('. ');
      return [
        say('ownData.assessment'),
        row.on,
        name(row.competence, row.competenceId),
        level,
        say(`ownData.${row.by}`),
        note,
      ];
    }),
    ...exemptions.map(
      (row): Row => [
        say('ownData.exemption'),
        '',
        name(row.competence, row.requirementId),
        say('ownData.until', { on: row.until }),
        row.decider?.name ?? '',
      ],
    ),
    ...proposals.map((c): Row => [say('ownData.proposal'), '', name(c, c.id), c.status]),
  ];
}

function aboutMeasures(data: OwnData, language: Language): Row[] {
  const { measures, followUps, evaluations, messages, preferences } = data;
  const say = createText(language);
  return [
    ...measures.map(
      (m): Row => [say('ownData.measure'), m.dueOn ?? '', m.title, say(`measure.status.${m.status}`)],
    ),
    ...followUps.map(
      (f): Row => [
        say('ownData.followUp'),
        f.at,
        f.measure?.title ?? f.measureId,
        say(`measure.status.${f.status}`),
        say('ownData.self'),
        f.note,
      ],
    ),
    ...evaluations.map(
      (e): Row => [
        say('ownData.evaluation'),
        e.at,
        e.measure?.title ?? e.measureId,
        say(`evaluation.reached.${e.reached}`),
        say('ownData.self'),
        [e.effect, e.because].filter(Boolean).join(' '),
      ],
    ),
    ...messages.map((m): Row => [say('ownData.message'), m.sentAt ?? m.plannedAt, m.kind, m.state]),
    ...choicesAbout(preferences, language),
  ];
}

function choicesAbout(preferences: OwnData['preferences'], language: Language): Row[] {
  const say = createText(language);
  const { pausedUntil, stopped, hours, language: spoken } = preferences;
  const part = say('ownData.messageChoice');
  return [
    ...(pausedUntil === undefined
      ? []
      : [[part, '', say('ownData.until', { on: pausedUntil }), ''] satisfies Row]),
    ...stopped.map((kind): Row => [part, '', say('bot.status.stopped'), say(`nudge.kind.${kind}`)]),
    ...(hours === undefined ? [] : [[part, '', `${hours.fromHour}–${hours.untilHour}`, ''] satisfies Row]),
    ...(spoken === undefined ? [] : [[part, '', say(`bot.language.${spoken}`), ''] satisfies Row]),
  ];
}

function aboutReadings({ readings }: OwnData, language: Language): Row[] {
  const say = createText(language);
  return readings.map(({ on, reader, what, unit, times }) => [
    say('ownData.reading'),
    on,
    say(`own.readers.${what}`, { unit: unit?.name ?? '' }),
    say('own.readers.times', { count: times }),
    reader?.name ?? say('own.readers.gone'),
    reader?.jobTitle ?? '',
  ]);
}
