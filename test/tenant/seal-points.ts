import type { TalkPoint } from '@rod-trad/shared/domain/talk/talk';
import { createTextSeal } from '@rod-trad/teams-app/stores/text-seal/create-text-seal';
import { trialTalkKey } from '../product/trial-talk-key.ts';

const seal = createTextSeal([trialTalkKey]);

/** Seals what the municipality was made with in clear, as the product does before anything leaves it. */
export function sealPoints(points: readonly TalkPoint[]): readonly TalkPoint[] {
  return points.map((point) => ({
    ...point,
    text: seal.seal({ rowId: point.id, field: 'text' }, point.text) ?? point.text,
  }));
}
