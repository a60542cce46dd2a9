import type { HealthView } from '@rod-trad/shared/contracts/health-view';
import { routes } from '@rod-trad/shared/contracts/routes';
import type { FastifyInstance } from 'fastify';
import type { ParkedWrite } from '../outbox/outbox-batch.ts';
import { type PageRules, securityHeaders } from './hooks/security-headers.ts';
import { healthPage } from './presenters/health-page.ts';

export interface HealthParts {
  readonly health: () => Promise<HealthView>;
  readonly parkedWrites: () => Promise<readonly ParkedWrite[]>;
}

/** How the service is, in numbers: JSON for machines, a page for people. Answers from the first moment. */
export function addHealth(app: FastifyInstance, parts: HealthParts, rules: PageRules): void {
  app.get(routes.health.path, async (request, reply) => {
    const view = routes.health.response.parse(await parts.health());
    reply.header('cache-control', 'no-store');
    if (!prefersHtml(request.headers.accept)) return view;
    return reply
      .headers(securityHeaders('health', rules))
      .type('text/html; charset=utf-8')
      .send(healthPage(view, await parts.parkedWrites()));
  });
}

/** A browser names text/html first; fetch and probes name anything or JSON. */
function prefersHtml(accept: string | undefined): boolean {
  const first = accept?.split(',')[0]?.split(';')[0]?.trim();
  return first === 'text/html' || first === 'application/xhtml+xml';
}
