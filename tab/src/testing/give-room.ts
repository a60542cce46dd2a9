import { afterAll, beforeAll } from 'vitest';

/** jsdom lays nothing out, and a grid without room draws no rows. In these tests every element is this large. */
export function giveRoom(width: number, height: number): void {
  const sizes = { clientWidth: width, clientHeight: height };
  const before = Object.keys(sizes).map(
    (name) => [name, Object.getOwnPropertyDescriptor(Element.prototype, name)] as const,
  );
  beforeAll(() => {
    for (const [name, value] of Object.entries(sizes)) {
      Object.defineProperty(Element.prototype, name, { configurable: true, get: () => value });
    }
    // jsdom knows the name and does nothing.
    Element.prototype.scrollTo = () => undefined;
  });
  afterAll(() => {
    for (const [name, descriptor] of before) {
      if (descriptor !== undefined) Object.defineProperty(Element.prototype, name, descriptor);
    }
  });
}
