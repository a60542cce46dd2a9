import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { useCommand } from '../../../components/use-command.ts';

export function useStopMeasure(measureId: string) {
  return useCommand((client, body: RouteBody<(typeof routes)['stopMeasure']>) =>
    client('stopMeasure', { params: { measureId }, body }),
  );
}

export function useRestoreMeasure(measureId: string) {
  return useCommand((client, body: RouteBody<(typeof routes)['restoreMeasure']>) =>
    client('restoreMeasure', { params: { measureId }, body }),
  );
}
