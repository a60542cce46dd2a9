import type { MeasureView } from '@rod-trad/shared/contracts/measure-views';
import type { PlanView } from '@rod-trad/shared/contracts/plan-view';
import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';

export type Areas = PlanView['areas'];
export type Cell = RouteBody<(typeof routes)['setMeasureCell']>['cell'];

/** One thing done in the table. Its key makes sending it twice one act. */
export type Act = { readonly key: string; readonly measureId: string } & (
  | { readonly kind: 'cell'; readonly cell: Cell; readonly ownerName?: string | undefined }
  | { readonly kind: 'move'; readonly areaId: string; readonly before?: string | undefined }
  | { readonly kind: 'create'; readonly areaId: string; readonly title: string }
  | { readonly kind: 'stop'; readonly because: string }
);

/** The plan as it is when these have been done, in this order. Rows that are not touched stay the same objects. */
export function applyActs(areas: Areas, acts: readonly Act[]): Areas {
  return acts.reduce(applyAct, areas);
}

function applyAct(areas: Areas, act: Act): Areas {
  const found = placeOf(areas, act.measureId);
  if (act.kind === 'create') {
    if (found !== undefined) return areas;
    return areas.map((area) =>
      area.id === act.areaId ? { ...area, measures: [...area.measures, newMeasure(act)] } : area,
    );
  }
  if (found === undefined) return areas;
  const { measure } = found;
  if (act.kind === 'move') return move(areas, measure, act);
  const after: MeasureView =
    act.kind === 'stop' ? { ...measure, status: 'stopped' } : withCell(measure, act.cell, act.ownerName);
  return replaceMeasure(areas, after);
}

function newMeasure({ measureId, title }: { measureId: string; title: string }): MeasureView {
  return {
    id: measureId,
    title,
    strategy: 'develop',
    years: [],
    audience: '',
    status: 'planned',
    progress: 0,
    mayChange: true,
    cost: { kroner: 0, hours: 0 },
    pending: false,
  };
}

function withCell(measure: MeasureView, cell: Cell, ownerName: string | undefined): MeasureView {
  if (cell.kind === 'year') {
    const others = measure.years.filter((year) => year !== cell.year);
    return { ...measure, years: cell.on ? [...others, cell.year].toSorted((a, b) => a - b) : others };
  }
  if (cell.kind === 'ownerId') {
    return { ...measure, owner: cell.to === undefined ? undefined : { id: cell.to, name: ownerName ?? '' } };
  }
  return { ...measure, [cell.kind]: cell.to };
}

function move(
  areas: Areas,
  measure: MeasureView,
  { areaId, before }: { areaId: string; before?: string | undefined },
) {
  if (!areas.some(({ id }) => id === areaId)) return areas;
  return areas.map((area) => {
    const others = area.measures.filter(({ id }) => id !== measure.id);
    if (area.id !== areaId)
      return others.length === area.measures.length ? area : { ...area, measures: others };
    const at = before === undefined ? -1 : others.findIndex(({ id }) => id === before);
    return { ...area, measures: others.toSpliced(at === -1 ? others.length : at, 0, measure) };
  });
}

export function replaceMeasure(areas: Areas, measure: MeasureView): Areas {
  return areas.map((area) =>
    area.measures.some(({ id }) => id === measure.id)
      ? { ...area, measures: area.measures.map((one) => (one.id === measure.id ? measure : one)) }
      : area,
  );
}

/** Where a measure stands: its area, and its place there from 0. */
export function placeOf(areas: Areas, measureId: string) {
  for (const [areaAt, area] of areas.entries()) {
    const at = area.measures.findIndex(({ id }) => id === measureId);
    const measure = area.measures[at];
    if (measure !== undefined) return { areaAt, area, at, measure };
  }
  return undefined;
}

/** What takes an act back, seen from how the plan was before it; nothing that was saved is ever deleted, so a new row is stopped. */
export function inverseOf(areas: Areas, act: Act, because: string): Act | undefined {
  const key = crypto.randomUUID();
  const { measureId } = act;
  if (act.kind === 'create') return { kind: 'stop', key, measureId, because };
  const found = placeOf(areas, measureId);
  if (found === undefined || act.kind === 'stop') return undefined;
  if (act.kind === 'move') {
    return {
      kind: 'move',
      key,
      measureId,
      areaId: found.area.id,
      before: found.area.measures[found.at + 1]?.id,
    };
  }
  const { cell } = act;
  if (cell.kind === 'year') return { kind: 'cell', key, measureId, cell: { ...cell, on: !cell.on } };
  const back = { ...cell, to: cell.seen, seen: cell.to } as Cell;
  return { kind: 'cell', key, measureId, cell: back, ownerName: found.measure.owner?.name };
}
