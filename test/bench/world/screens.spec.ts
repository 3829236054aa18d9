import { describe, expect, it } from '@jest/globals';
import { declaredScreens, RECORDS } from './screens.ts';

describe('the screens that the bench opens', () => {
  it('are all that the console declares, and the demo has a record for every part of their addresses', async () => {
    const screens = await declaredScreens();
    expect(screens.length).toBeGreaterThan(50);
    expect(screens.flatMap(({ path }) => [...path.matchAll(/\$(\w+)/g)].map(([, name]) => name!)).filter((name) => !RECORDS[name])).toEqual([]);
  });
});
