import type { PlanView } from '@rod-trad/shared/contracts/plan-view';
import { startTransition, useEffect, useState } from 'react';

type Areas = PlanView['areas'];

/** About as many rows as a large screen shows at first. */
const few = 60;

/** A long plan is drawn in two steps: its beginning at once, and then the whole, without holding up what the person does meanwhile. */
export function useBeginning(areas: Areas): Areas {
  const [whole, setWhole] = useState(false);
  useEffect(() => startTransition(() => setWhole(true)), []);
  return whole ? areas : beginningOf(areas);
}

/** The first rows; the same object when there are no more. */
export function beginningOf(areas: Areas): Areas {
  const kept: Areas = [];
  let room = few;
  for (const area of areas) {
    if (room <= 0) return kept;
    kept.push(area.measures.length <= room ? area : { ...area, measures: area.measures.slice(0, room) });
    if (area.measures.length > room) return kept;
    room -= area.measures.length;
  }
  return areas;
}
