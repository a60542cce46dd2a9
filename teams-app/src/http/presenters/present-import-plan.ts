import type { ImportPlanView } from '@rod-trad/shared/contracts/import-views';
import { columnLetter } from '@rod-trad/shared/domain/import/sheet-row';
import type { Language } from '@rod-trad/shared/domain/language';
import type { ImportPlanReport } from '@rod-trad/shared/use-cases/import-reports';
import { importFaultWords } from './import-fault-words.ts';
import { presentImportChange } from './present-import-change.ts';

/** Enough to see what a file does; the counts tell of the rest, and a file can be had with every fault. */
const mostShown = 100;

export function presentImportPlan(report: ImportPlanReport, language: Language): ImportPlanView {
  const { plan, fingerprint, headers, mapping } = report;
  const { planned, faults, unchanged, rows, people } = plan;
  const changed = planned.filter(({ kind }) => kind === 'change').length;
  const taken = new Set(mapping.map(({ column }) => column));
  return {
    outcome: faults.length > 0 ? 'faults' : planned.length > 0 ? 'ready' : 'nothing',
    fingerprint,
    counts: {
      rows,
      new: planned.length - changed,
      changed,
      unchanged,
      faults: faults.length,
      people: people.size,
    },
    changes: planned.slice(0, mostShown).map((row) => presentImportChange(report, row, language)),
    faults: faults.slice(0, mostShown).map(importFaultWords(report, language)),
    ignored: headers.flatMap((header, column) =>
      taken.has(column) || header === '' ? [] : [{ letter: columnLetter(column), header }],
    ),
  };
}
