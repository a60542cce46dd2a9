import { type Act, type Areas, placeOf } from './act.ts';

/** One step up or down; from the top of an area to the end of the one above, and from its end to the top of the one below. */
export function stepMove(areas: Areas, measureId: string, step: -1 | 1): Act | undefined {
  const found = placeOf(areas, measureId);
  if (found === undefined) return undefined;
  const { area, areaAt, at } = found;
  const act = (areaId: string, before: string | undefined): Act => ({
    kind: 'move',
    key: crypto.randomUUID(),
    measureId,
    areaId,
    before,
  });
  if (step === -1) {
    const above = area.measures[at - 1];
    if (above !== undefined) return act(area.id, above.id);
    const areaAbove = areas[areaAt - 1];
    return areaAbove && act(areaAbove.id, undefined);
  }
  if (at + 1 < area.measures.length) return act(area.id, area.measures[at + 2]?.id);
  const areaBelow = areas[areaAt + 1];
  return areaBelow && act(areaBelow.id, areaBelow.measures[0]?.id);
}
