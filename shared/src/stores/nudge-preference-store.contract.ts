import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { isoDate } from '../domain/iso-date.ts';
import { noPreferences } from '../domain/nudge-preferences.ts';
import type { NudgePreferenceStore } from './nudge-preference-store.ts';

const kari = asId<'Person'>('kari');
const ola = asId<'Person'>('ola');

/** What every store of preferences does. `open` gives an empty one. */
export function nudgePreferenceStoreContract(name: string, open: () => Promise<NudgePreferenceStore>): void {
  describe(`preferences: ${name}`, () => {
    it('are the default for whoever has said nothing', async () => {
      const store = await open();
      expect(await store.of(kari)).toEqual(noPreferences);
      expect(await store.ofMany([kari, ola])).toEqual(new Map());
      expect(await store.ofMany([])).toEqual(new Map());
    });

    it('keep each thing that was said, and give it back', async () => {
      const store = await open();
      await store.pause(kari, isoDate('2026-12-31'));
      await store.stop(kari, 'checkIn');
      await store.setHours(kari, { fromHour: 18, untilHour: 21 });
      await store.setLanguage(kari, 'nn');
      const said = {
        pausedUntil: '2026-12-31',
        stopped: ['checkIn'],
        hours: { fromHour: 18, untilHour: 21 },
        language: 'nn',
      };
      expect(await store.of(kari)).toEqual(said);
      expect(await store.of(ola)).toEqual(noPreferences);
      expect(await store.ofMany([kari, ola])).toEqual(new Map([[kari, said]]));
    });

    it('take back one thing at a time', async () => {
      const store = await open();
      await store.pause(kari, isoDate('2026-12-31'));
      await store.stop(kari, 'checkIn');
      await store.stop(kari, 'leaderDigest');
      await store.setHours(kari, { fromHour: 18, untilHour: 21 });
      await store.setLanguage(kari, 'en');
      await store.resume(kari, 'checkIn');
      expect((await store.of(kari)).stopped).toEqual(['leaderDigest']);
      await store.pause(kari, undefined);
      await store.setHours(kari, undefined);
      await store.setLanguage(kari, undefined);
      expect(await store.of(kari)).toEqual({ stopped: ['leaderDigest'] });
    });

    it('hold the same thing once, said at once from two devices or taken back by whoever never said it', async () => {
      const store = await open();
      await Promise.all([
        store.stop(kari, 'checkIn'),
        store.stop(kari, 'checkIn'),
        store.pause(kari, isoDate('2026-12-31')),
        store.resume(ola, 'checkIn'),
      ]);
      expect(await store.of(kari)).toEqual({ pausedUntil: '2026-12-31', stopped: ['checkIn'] });
      expect((await store.of(ola)).stopped).toEqual([]);
    });
  });
}
