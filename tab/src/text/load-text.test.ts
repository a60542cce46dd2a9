import { languages } from '@rod-trad/shared/domain/language';
import { describe, expect, it } from 'vitest';
import { loadRest, loadText } from './load-text.ts';
import { saidByTab } from './said-by-tab.ts';

describe('what the tab says', () => {
  it('comes with the first view for the plan, and with the page for the rest', async () => {
    const text = await loadText('nn');
    expect(text('tab.page.own')).toBe('Min kompetanse');
    expect(() => text('gap.state.unknown')).toThrow(RangeError);
    await loadRest();
    expect(text('gap.state.unknown')).toBe('Ikkje vurdert');
    // Once a page has been opened, another language comes whole.
    expect((await loadText('en'))('gap.state.unknown')).toBe('Not assessed');
  });

  it.each(languages)('leaves to others what only cards, Excel and the service say, in %s', (language) => {
    const keys = [...Object.keys(saidByTab(language, 'first')), ...Object.keys(saidByTab(language, 'rest'))];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(150);
    expect(keys.filter((key) => /^(bot|addin|manifest)\./.test(key))).toEqual([]);
    expect(keys).toContain('error.unauthenticated');
  });
});
