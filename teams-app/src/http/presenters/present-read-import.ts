import type { ImportFileView } from '@rod-trad/shared/contracts/import-views';
import type { ReadImport } from '@rod-trad/shared/use-cases/import-reports';

export function presentReadImport({ sheets, ...kept }: ReadImport): ImportFileView {
  return { ...kept, sheets: [...sheets] };
}
