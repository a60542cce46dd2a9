import { type Language, languages } from '@rod-trad/shared/domain/language';
import { buildCompetence } from '@rod-trad/shared/testing/build';
import {
  buildCertificateQuestion,
  buildCheckInQuestion,
  buildDigestQuestion,
  builtQuestionNames,
  builtQuestions,
} from '@rod-trad/shared/testing/build-questions';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../testing/parts-of.ts';
import { nudgeCard } from './nudge-card.ts';

const links = { home: 'https://tab.example/', measure: (id: string) => `https://tab.example/${id}` };
const everyCard = builtQuestionNames.flatMap((name) =>
  languages.map((language) => [name, language] as const),
);
const cardOf = (name: keyof typeof builtQuestions, language: Language) =>
  nudgeCard(builtQuestions[name], language, links);

describe.each(everyCard)('the card %s in %s', (name, language) => {
  const card = cardOf(name, language);
  const parts = partsOf(card);

  it('says why it came, and offers a pause and a stop that ask for no other answer first', () => {
    expect(parts.find((part) => part.id === 'why')?.text).toBeTruthy();
    const quiet = parts.filter(
      (part) => part.type === 'Action.Execute' && String(part.verb).startsWith('nudges.'),
    );
    expect(quiet.map((part) => part.verb)).toEqual([
      'nudges.pause',
      'nudges.pause',
      'nudges.pause',
      'nudges.stop',
    ]);
    for (const action of quiet) {
      expect(action.associatedInputs).toBe('none');
      expect(action.fallback).toMatchObject({ type: 'Action.Submit', associatedInputs: 'none' });
    }
  });

  it('is of version 1.5, in its language, and far below the size limit', () => {
    expect(card).toMatchObject({ version: '1.5', lang: language });
    expect(card.speak).toBeTruthy();
    // 28 KB counted as UTF-16, the oldest and strictest of the documented limits.
    expect(JSON.stringify(card).length * 2).toBeLessThan(28 * 1024);
  });

  it('labels every question, and sends the same from clients without universal actions', () => {
    const inputs = parts.filter((part) => String(part.type).startsWith('Input.'));
    for (const input of inputs) {
      expect(input.label, String(input.id)).toBeTruthy();
      if (input.isRequired === true) expect(input.errorMessage).toBeTruthy();
    }
    expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length);
    for (const action of parts.filter((part) => part.type === 'Action.Execute')) {
      expect(action.fallback).toMatchObject({
        type: 'Action.Submit',
        data: { ...(action.data as object), verb: action.verb },
      });
    }
  });

  it('leaves no blank unfilled', () => expect(JSON.stringify(card)).not.toContain('{{'));
});

describe('the check-in card', () => {
  const card = cardOf('check-in', 'nb');
  const parts = partsOf(card);

  it('says first what the answers are used for', () => {
    const facts = parts.find((part) => part.type === 'FactSet')?.facts as { title: string }[];
    expect(facts[0]?.title).toBe('Svarene brukes til');
    const words = JSON.stringify(card);
    expect(words.indexOf('Svarene brukes til')).toBeLessThan(words.indexOf('Input.ChoiceSet'));
  });

  it('offers the levels in words, and to skip', () => {
    const level = parts.find((part) => part.id === 'level1');
    const choices = (level?.choices ?? []) as { title: string }[];
    const titles = choices.map(({ title }) => title);
    expect(titles[2]).toBe('2 – Gjør dette alene på vakt, og kan forklare kolleger hvorfor det gjøres slik.');
    expect(titles.at(-1)).toBe('Hopp over');
  });

  it('asks of a certificate whether it is held and when it was issued, and not for use and wish', () => {
    const ids = parts.map((part) => part.id);
    expect(ids).toContain('issuedOn4');
    expect(ids).not.toContain('inUse4');
    expect(JSON.stringify(card)).toContain('2 spørsmål til finner du i fanen.');
  });

  it('carries ids only', () => {
    const send = parts.find((part) => part.verb === 'checkIn.answer');
    expect(send?.data).toEqual({ nudgeId: 'checkIn:kari:r:2026-11-20', asked: ['a', 'b', 'c', 'd', 'e'] });
  });

  it('is small with five competences in the longest words there are', () => {
    const long = { nb: 'x'.repeat(2_000), nn: 'x'.repeat(2_000) };
    const competences = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      buildCompetence(id, {
        name: { nb: 'y'.repeat(200), nn: 'y'.repeat(200) },
        levels: [long, long, long, long, long],
      }),
    );
    const round = { ...buildCheckInQuestion().round, purpose: long.nb, usedFor: long.nb };
    const worst = nudgeCard(buildCheckInQuestion({ competences, round }), 'nb', links);
    expect(JSON.stringify(worst).length * 2).toBeLessThan(28 * 1024);
  });
});

describe('the card before a talk', () => {
  it('says that something is written and never what, and asks for no more when it is shared', () => {
    const parts = partsOf(cardOf('talk-prepare', 'nb'));
    const inputs = parts.filter((part) => part.type === 'Input.Text');
    expect(inputs).toHaveLength(4);
    expect(inputs.every((part) => part.value === undefined)).toBe(true);
    expect(inputs.map((part) => part.placeholder !== undefined)).toEqual([true, false, false, false]);
    const shared = partsOf(cardOf('talk-prepare-shared', 'nb'));
    expect(shared.some((part) => String(part.type).startsWith('Input.'))).toBe(false);
  });

  it('names nobody on the lock screen', () => {
    for (const name of ['talk-prepare', 'talk-follow-up'] as const) {
      expect(cardOf(name, 'nb').speak).not.toContain('Ingrid');
    }
  });
});

describe('the certificate card', () => {
  it('tells a leader whose it is and asks for nothing', () => {
    const card = cardOf('certificate-leader', 'nn');
    expect(JSON.stringify(card)).toContain('Ola Nordmann');
    expect(partsOf(card).some((part) => String(part.type).startsWith('Input.'))).toBe(false);
    // The lock screen names nobody.
    expect(card.speak).not.toContain('Ola');
  });

  it('asks for the last day when the months do not say it', () => {
    const open = buildCertificateQuestion({ competence: buildCompetence('cpr', { kind: 'certificate' }) });
    const until = partsOf(nudgeCard(open, 'nb', links)).find((part) => part.id === 'expiresOn');
    expect(until).toMatchObject({ isRequired: true });
  });
});

describe('the digest', () => {
  it('is numbers, and leaves out what there is none of', () => {
    const counts = { late: 0, needHelp: 1, certificates: 0, rounds: 0 };
    const words = JSON.stringify(nudgeCard(buildDigestQuestion({ counts, merged: [] }), 'nb', links));
    expect(words).toContain('Tiltak som trenger hjelp');
    expect(words).not.toContain('Tiltak over fristen');
    expect(words).toContain('1 ting venter');
  });
});
