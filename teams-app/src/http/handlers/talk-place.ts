import { asId } from '@rod-trad/shared/domain/ids';
import type { TalkPlace } from '@rod-trad/shared/use-cases/find-talk';
import type { PointPlace } from '@rod-trad/shared/use-cases/find-talk-point';

/** Whose talk a path names. */
export function talkPlace(params: { readonly periodId: string; readonly personId: string }): TalkPlace {
  return { periodId: asId(params.periodId), employeeId: asId(params.personId) };
}

export function pointPlace(
  params: Parameters<typeof talkPlace>[0] & { readonly pointId: string },
): PointPlace {
  return { ...talkPlace(params), pointId: asId(params.pointId) };
}

/** A field that is up to one side is never met by somebody else's version that would be worth showing. */
export function nothingToShow(): undefined {
  return undefined;
}
