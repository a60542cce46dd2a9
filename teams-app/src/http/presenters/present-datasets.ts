import type { DatasetChoices } from '@rod-trad/shared/contracts/dataset-views';
import type { Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import type { DatasetsReport } from '@rod-trad/shared/use-cases/view-datasets';
import { presentNamed } from './present-named.ts';
import { presentUnit } from './present-unit.ts';

export function presentDatasets(report: DatasetsReport, language: Language): DatasetChoices {
  const text = createText(language);
  return {
    datasets: report.offers.map(({ kind, byUnit, byArea, years, editable }) => ({
      ...{ kind, byUnit, byArea, editable, years: [...years] },
      title: text(`dataset.title.${kind}`),
      about: text(`dataset.about.${kind}`),
    })),
    units: report.units.map(presentUnit),
    areas: report.areas.map((area) => presentNamed(area, language)),
    mayImport: report.mayImport,
  };
}
