import { expect, it } from 'vitest';
import { measureDelivery } from './delivery.ts';
import { deliveryWords } from './delivery-words.ts';

it('the benchmark tells everybody once, and is refused nothing', async () => {
  const figures = await measureDelivery(60);
  expect(figures).toMatchObject({ recipients: 60, sent: 60, calls: 120, throttled: 0 });
  expect(figures.share).toBeLessThanOrEqual(1);
  expect(deliveryWords(figures)).toContain('60 of 60 people');
}, 60_000);
