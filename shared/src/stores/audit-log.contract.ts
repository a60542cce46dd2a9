import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import type { AuditEvent, AuditLog } from './audit-log.ts';

const event = (over: Partial<AuditEvent> = {}): AuditEvent => ({
  at: toInstant(new Date('2026-11-23T08:00:00Z')),
  actorId: asId<'Person'>('leader-1'),
  action: 'viewGap',
  subject: 'unit-1',
  people: 7,
  ...over,
});

/** What every audit log does. `open` gives an empty one. */
export function auditLogContract(name: string, open: () => Promise<AuditLog>): void {
  describe(`audit log: ${name}`, () => {
    it('gives back what was recorded, in the order it happened', async () => {
      const log = await open();
      await log.record(event());
      await log.record(event({ action: 'viewPlan', people: 0 }));
      await log.record(event({ subject: 'unit-2' }));
      expect(await log.about('unit-1')).toEqual([event(), event({ action: 'viewPlan', people: 0 })]);
    });

    it('keeps two equal events apart: looking twice is two readings', async () => {
      const log = await open();
      await log.record(event());
      await log.record(event());
      expect(await log.about('unit-1')).toHaveLength(2);
    });

    it('knows nothing of a subject nobody has looked at', async () => {
      const log = await open();
      await log.record(event());
      expect(await log.about('unit-9')).toEqual([]);
    });
  });
}
