import { useSession } from '../../../components/session.tsx';
import { figuresOf, type ReportArea } from './report-figures.ts';

const told = ['done', 'underWay', 'notBegun', 'delayed', 'stopped'] as const;

/** What came of an area’s measures, in plain words that can be copied into the yearly report. */
export function useAreaWords() {
  const { text, formats } = useSession();
  return (area: ReportArea): string => {
    const figures = figuresOf(area);
    const { measures, reached, gap } = figures;
    if (measures === 0) return text('yearly.say.none');
    const parts = told
      .filter((name) => figures[name] > 0)
      .map((name) => text(`yearly.say.${name}`, { count: figures[name] }));
    const all = reached.yes + reached.partly + reached.no;
    const answers = { all, count: reached.yes, partly: reached.partly, no: reached.no };
    return [
      `${text('yearly.say.measures', { count: measures })}: ${parts.join(', ')}.`,
      all > 0 ? text('yearly.say.reached', answers) : text('yearly.say.notEvaluated', { count: measures }),
      gap &&
        text('yearly.say.gap', {
          before: formats.number(gap.before.gap),
          after: formats.number(gap.after.gap),
          unknownBefore: formats.number(gap.before.unknown),
          unknownAfter: formats.number(gap.after.unknown),
        }),
    ]
      .filter((part) => part !== undefined)
      .join(' ');
  };
}
