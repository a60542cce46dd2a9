import { existsSync, readFileSync } from 'node:fs';
import { followUpAnsweredCard } from '@rod-trad/bot/cards/follow-up-answered-card';
import { followUpCard } from '@rod-trad/bot/cards/follow-up-card';
import { helpCard } from '@rod-trad/bot/cards/help-card';
import { languages } from '@rod-trad/shared/domain/language';
import { buildFollowUp, buildMeasure, buildNudge, day } from '@rod-trad/shared/testing/build';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

const schemaFile = new URL('../../../shared/specs/adaptive-cards/adaptive-card-1.5.0.json', import.meta.url);
const present = existsSync(schemaFile);

const measure = buildMeasure('m', { dueOn: day('2026-11-20') });
const followUp = buildFollowUp('m', '2026-11-23T09:00:00.000Z', {
  status: 'delayed',
  newDueOn: day('2027-02-01'),
});
const nudge = buildNudge('m');

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
      const mainGoal = { nb: 'Trygg ernæring', nn: 'Trygg ernæring' };
      check(followUpCard({ nudge, measure, mainGoal, latest: followUp }, language, 'https://example.org'));
      check(helpCard('Hei', language, 'https://example.org'));
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
