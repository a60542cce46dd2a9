import type { DeliveryFigures } from './delivery.ts';
import { count } from './figure.ts';

/** The figures in words, with the bars beside them. */
export function deliveryWords(figures: DeliveryFigures): string {
  const { recipients, sent, seconds, calls, share, throttled, growthPerRecipient } = figures;
  return [
    `delivery: ${count(sent)} of ${count(recipients)} people told in ${seconds.toFixed(1)} s`,
    `  ${count(calls)} calls, ${(share * 100).toFixed(1)} % of what Teams permits (bar 95 %)`,
    `  ${count(throttled)} refused for being too many (bar 0)`,
    `  ${(growthPerRecipient / 1_000).toFixed(1)} kB more memory for each of the second half, the local tenant's own chats among it`,
  ].join('\n');
}
