import { describe, expect, it } from '@jest/globals';
import { browserName } from './browser-name.rule.ts';

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

describe('the name of a browser', () => {
  it.each([
    [WINDOWS, 'Chrome / Windows'],
    [`${WINDOWS} Edg/140.0.0.0`, 'Edge / Windows'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1', 'Safari / iPhone'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox / macOS'],
    ['Mozilla/5.0 (Linux; Android 15; SM-S921Q) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36', 'Samsung Internet / Android'],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/153.0.0.0 Safari/537.36', 'Chrome / Linux'],
    ['curl/8.9', null],
    ['', null],
    [null, null],
  ])('of %p is %p', (userAgent, name) => {
    expect(browserName(userAgent)).toBe(name);
  });
});
