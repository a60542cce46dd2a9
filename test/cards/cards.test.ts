import { existsSync, readFileSync } from 'node:fs';
import { certificateRenewedCard } from '@rod-trad/bot/cards/certificate-renewed-card';
import { checkInAnsweredCard } from '@rod-trad/bot/cards/check-in-answered-card';
import { languageCard, pauseCard } from '@rod-trad/bot/cards/choice-cards';
import { evaluationAnsweredCard } from '@rod-trad/bot/cards/evaluation-answered-card';
import { followUpAnsweredCard } from '@rod-trad/bot/cards/follow-up-answered-card';
import { helpCard } from '@rod-trad/bot/cards/help-card';
import { hoursCard } from '@rod-trad/bot/cards/hours-card';
import { nudgeCard } from '@rod-trad/bot/cards/nudge-card';
import { ownPlanCard } from '@rod-trad/bot/cards/own-plan-card';
import { pointsAnsweredCard } from '@rod-trad/bot/cards/points-answered-card';
import { statusCard } from '@rod-trad/bot/cards/status-card';
import { teamCard } from '@rod-trad/bot/cards/team-card';
import { asId } from '@rod-trad/shared/domain/ids';
import { languages } from '@rod-trad/shared/domain/language';
import { workingHours } from '@rod-trad/shared/nudges/quiet-times';
import { buildCompetence, buildFollowUp, buildMeasure, buildUnit, day } from '@rod-trad/shared/testing/build';
import { builtQuestions } from '@rod-trad/shared/testing/build-questions';
import { buildRound } from '@rod-trad/shared/testing/build-round';
import { buildTalkFollowUpQuestion } from '@rod-trad/shared/testing/build-work-questions';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

const schemaFile = new URL('../../../shared/specs/adaptive-cards/adaptive-card-1.5.0.json', import.meta.url);
const present = existsSync(schemaFile);

const measure = buildMeasure('m', { dueOn: day('2026-11-20') });
const followUp = buildFollowUp('m', '2026-11-23T09:00:00.000Z', {
  status: 'delayed',
  newDueOn: day('2027-02-01'),
});
const links = { home: 'https://example.org', measure: () => 'https://example.org' };
const counts = { late: 1, needHelp: 0, certificates: 2, rounds: 1 };

describe.skipIf(!present)(
  'every card keeps Microsoft’s schema of version 1.5 (skipped where the schema is absent)',
  () => {
    const validate = present
      ? new Ajv({ strict: false, validateFormats: false }).compile(
          withoutDraft(JSON.parse(readFileSync(schemaFile, 'utf8'))),
        )
      : undefined;
    const check = (card: unknown) => {
      const valid = validate?.(card);
      expect(validate?.errors ?? []).toEqual([]);
      expect(valid).toBe(true);
    };

    it.each(languages)('in %s', (language) => {
      for (const question of Object.values(builtQuestions)) {
        check(nudgeCard(question, language, links));
      }
      check(pauseCard(language));
      check(languageCard(language));
      check(teamCard({ units: [buildUnit('ward')], people: 12, counts }, language, links));
      check(ownPlanCard({ measures: [measure], questions: 2, certificates: 0 }, language, links));
      const preferences = { stopped: ['checkIn'], pausedUntil: day('2026-12-01') } as const;
      check(statusCard({ on: day('2026-11-23'), preferences, times: workingHours, today: [] }, language));
      check(hoursCard({ on: day('2026-11-23'), preferences, times: workingHours, today: [] }, language));
      check(
        checkInAnsweredCard(
          { kind: 'saved', round: buildRound('r', { title: 'Runde' }), given: 2, left: 1 },
          language,
          links.home,
        ),
      );
      const competence = buildCompetence('cpr', { kind: 'certificate' });
      check(
        certificateRenewedCard({ kind: 'saved', competence, until: day('2028-01-01') }, language, links.home),
      );
      const question = buildTalkFollowUpQuestion();
      const given = [{ pointId: asId<'TalkPoint'>('p1'), standing: 'done' }] as const;
      check(pointsAnsweredCard({ kind: 'saved', question, given, left: 1 }, language, links.home));
      check(helpCard('Hei', language, 'https://example.org'));
      for (const kind of ['saved', 'pending', 'repeated'] as const) {
        const evaluation = { reached: 'partly', decision: 'adjust', effect: 'Færre avvik' } as const;
        check(evaluationAnsweredCard({ kind, measure, evaluation }, language, links.home));
      }
      for (const kind of ['saved', 'pending', 'repeated'] as const) {
        check(followUpAnsweredCard({ kind, measure, followUp }, language, 'https://example.org'));
      }
    });

    it('refuses a card that breaks it', () => {
      expect(validate?.({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock' }] })).toBe(false);
    });
  },
);

/** The schema names draft-06, whose keywords ajv 8 reads as they are, and an `id` that draft-06 itself calls `$id`. */
function withoutDraft(schema: Record<string, unknown>): Record<string, unknown> {
  const { $schema: _draft, id: _id, ...rest } = schema;
  return rest;
}
