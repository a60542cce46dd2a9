import type { Assessment } from '../assessment.ts';
import type { PersonId } from '../ids.ts';
import type { Organisation } from '../organisation.ts';
import type { Exemption, Requirement } from '../requirement.ts';
import { type GapBase, type GapSource, readGapBase, reorganise, rereadHeld } from './gap-base.ts';
import { createGapEngine, type GapEngine, type GapView } from './gap-engine.ts';

/** A row as it was and as it is; one of them is absent when it is new or gone. */
interface Change<Row> {
  readonly before?: Row | undefined;
  readonly after?: Row | undefined;
}
export type GapChange =
  | ({ readonly table: 'assessments' } & Change<Assessment>)
  | ({ readonly table: 'exemptions' } & Change<Exemption>)
  | ({ readonly table: 'requirements' } & Change<Requirement>);

/** The engines for the days and position groups that are asked about, over the same columns. */
export interface GapEngines {
  of(view: GapView): GapEngine;
  /** The source already says this. When the catalogue changes, engines are made anew instead. */
  apply(change: GapChange): void;
  /** People work elsewhere or units have moved: everything is counted anew, but what people hold is not read again. */
  reorganise(organisation: Organisation): void;
}

/** Most engines kept; the one that was not asked for the longest gives way. */
const mostKept = 8;

export function createGapEngines(given: GapSource): GapEngines {
  const requirements = new Map(given.requirements.map((row) => [row.id, row]));
  let organisation = given.organisation;
  const source: GapSource = {
    ...given,
    get organisation() {
      return organisation;
    },
    get requirements() {
      return [...requirements.values()];
    },
  };
  const engines = new Map<string, GapEngine>();
  let base: GapBase | undefined;

  const assessmentChanged = (row: Assessment): void => {
    const person = base?.workforce.indexOf(row.personId);
    const column = base?.columnOf(row.competenceId);
    if (base === undefined || person === undefined || column === undefined) return;
    rereadHeld(base, source, row.personId, column);
    for (const engine of engines.values()) engine.heldChanged(person, column);
  };
  const exemptionChanged = (personId: PersonId): void => {
    const person = base?.workforce.indexOf(personId);
    if (person !== undefined) for (const engine of engines.values()) engine.exemptionsChanged(person);
  };
  const requirementChanged = ({ before, after }: Change<Requirement>): void => {
    const id = after?.id ?? before?.id;
    if (id === undefined) return;
    requirements.delete(id);
    if (after !== undefined) requirements.set(id, after);
    for (const engine of engines.values()) engine.requirementChanged(id, after);
  };

  return {
    reorganise(now) {
      organisation = now;
      engines.clear();
      if (base !== undefined) base = reorganise(base, source);
    },
    of(view) {
      const key = `${view.on}|${view.positionGroupId ?? ''}`;
      base ??= readGapBase(source);
      const engine = engines.get(key) ?? createGapEngine(base, source, view);
      engines.delete(key);
      engines.set(key, engine);
      const [oldest] = engines.keys();
      if (engines.size > mostKept && oldest !== undefined) engines.delete(oldest);
      return engine;
    },
    apply(change) {
      if (change.table === 'requirements') requirementChanged(change);
      else if (change.table === 'assessments') {
        for (const row of [change.before, change.after]) if (row !== undefined) assessmentChanged(row);
      } else {
        const people = [change.before?.personId, change.after?.personId];
        for (const id of new Set(people)) if (id !== undefined) exemptionChanged(id);
      }
    },
  };
}
