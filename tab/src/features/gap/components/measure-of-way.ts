import type { GapAdviceView } from '@rod-trad/shared/contracts/gap-advice-views';
import type { WaysView } from '@rod-trad/shared/contracts/ways-views';
import type { ComparedWay } from '@rod-trad/shared/domain/advice/compare-ways';
import { wayAsMeasure } from '@rod-trad/shared/domain/advice/way-as-measure';
import type { WayAssumptions } from '@rod-trad/shared/domain/advice/way-assumptions';
import { yearOf } from '@rod-trad/shared/domain/iso-date';
import type { BegunMeasure } from '../../../components/measure-form/measure-form.tsx';
import type { Session } from '../../../components/session.tsx';

interface Chosen {
  readonly way: ComparedWay;
  readonly start: NonNullable<Extract<WaysView['result'], { kind: 'shown' }>['start']>;
  readonly level: number;
  readonly assumed: WayAssumptions;
}

/** A choice with its fields filled in, and with what it rests on: whoever reads the measure later sees what was assumed. */
export function measureOfWay(
  { text, formats }: Pick<Session, 'text' | 'formats'>,
  { unit, competence }: GapAdviceView,
  { way, start, level, assumed }: Chosen,
): BegunMeasure {
  const [first] = way.years;
  const measure = wayAsMeasure(way, assumed.once, first?.year ?? yearOf(way.readyOn), start.years);
  const { strategy, learningForm = '', learningArena = '', years, people } = measure;
  const named = { competence: competence.name, unit: unit.name, count: people };
  return {
    areaId: start.areaId,
    title: `${text(`advice.way.${way.way}`)}: ${competence.name}`,
    filled: {
      ...{ strategy, learningForm, learningArena, years },
      competences: [{ competenceId: competence.id, targetLevel: String(level), people: String(people) }],
      costKroner: String(measure.costKroner),
      costHours: String(measure.costHours),
      wantedEffect: text('ways.measure.effect', named),
      successCriteria: text('ways.measure.success', { ...named, on: formats.day(way.readyOn) }),
      formAndContent: text('ways.measure.assumed', {
        once: formats.number(assumed.once),
        yearly: formats.number(assumed.yearly),
        hours: formats.number(assumed.hours),
        months: assumed.months,
      }),
    },
  };
}
