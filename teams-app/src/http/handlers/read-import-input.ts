import type { importRoutes } from '@rod-trad/shared/contracts/import-routes';
import type { RouteBody } from '@rod-trad/shared/contracts/route';
import { asId } from '@rod-trad/shared/domain/ids';
import type { ImportInput } from '@rod-trad/shared/use-cases/import-reports';

/** What a dry run is asked for, as it came. */
export function readImportInput(body: RouteBody<typeof importRoutes.planImport>): ImportInput {
  const { uploadId, kind, sheet, headerRow, mapping, options = {} } = body;
  const { planId, ...others } = options;
  return {
    ...{ uploadId, kind, sheet, headerRow, mapping },
    options: { ...others, ...(planId !== undefined && { planId: asId<'Plan'>(planId) }) },
  };
}
