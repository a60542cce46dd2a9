import type { Layout } from '../../excel/figure.ts';
import { consultationLayout } from './consultation-layout.ts';
import { gapLayout } from './gap-layout.ts';
import type { PlacedTable } from './placed-table.ts';
import { planLayout } from './plan-layout.ts';
import { projectionLayout } from './projection-layout.ts';
import type { TemplateKind } from './template.ts';
import type { Words } from './words-for.ts';

type Lay = (tables: readonly [PlacedTable, ...PlacedTable[]], words: Words) => Layout;

const layouts: Readonly<Record<TemplateKind, Lay>> = {
  gap: ([table], words) => gapLayout(table, words),
  projection: ([table], words) => projectionLayout(table, words),
  plan: ([table], words) => planLayout(table, words),
  consultation: consultationLayout,
};

/** What is put around the tables of a template. */
export function layOutTemplate(kind: TemplateKind, tables: Parameters<Lay>[0], words: Words): Layout {
  return layouts[kind](tables, words);
}
