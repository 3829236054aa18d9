import { describe, expect, it } from '@jest/globals';
import { crossSiteReason, ledFromElsewhere } from './origin.rule.ts';

const own = 'https://muster.example';
const post = { method: 'POST', origin: own, contentType: 'application/json; charset=utf-8', site: undefined };

describe('the check against requests from other sites', () => {
  it('passes JSON from our own pages and from programs, which send no Origin', () => {
    expect(crossSiteReason(post, own)).toBeNull();
    expect(crossSiteReason({ ...post, origin: undefined }, own)).toBeNull();
    expect(crossSiteReason({ ...post, contentType: 'application/octet-stream' }, own)).toBeNull();
  });

  it.each([undefined, 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp'])(
    'refuses content type %p', (contentType) => expect(crossSiteReason({ ...post, contentType }, own)).toBe('CONTENT_TYPE'));

  it.each(['null', '', 'http://muster.example', 'https://muster.example:8443', 'https://evil.example', 'https://muster.example.evil.example'])(
    'refuses Origin %p', (origin) => expect(crossSiteReason({ ...post, origin }, own)).toBe('ORIGIN'));

  it('takes the names of this machine for one, on the same port', () => {
    const local = 'http://127.0.0.1:3000';
    expect(crossSiteReason({ ...post, origin: 'http://localhost:3000' }, local)).toBeNull();
    expect(crossSiteReason({ ...post, origin: 'http://[::1]:3000' }, local)).toBeNull();
    expect(crossSiteReason({ ...post, origin: 'http://localhost:5000' }, local)).toBe('ORIGIN');
    expect(crossSiteReason({ ...post, origin: 'http://localhost:3000' }, own)).toBe('ORIGIN');
  });

  it('does not ask readers', () => {
    expect(crossSiteReason({ method: 'GET', origin: 'https://evil.example', contentType: undefined, site: 'cross-site' }, own)).toBeNull();
  });

  it('believes the browser about the site where it names no Origin', () => {
    const of = (site: string): unknown => crossSiteReason({ ...post, origin: undefined, site }, own);
    expect(['same-origin', 'none', 'same-site', 'cross-site', ''].map(of)).toEqual([null, null, 'SITE', 'SITE', 'SITE']);
    expect(crossSiteReason({ ...post, site: 'same-origin', origin: 'https://evil.example' }, own)).toBe('ORIGIN');
  });

  it('knows where a page elsewhere led the browser here', () => {
    expect([undefined, 'same-origin', 'none', 'same-site', 'cross-site'].map(ledFromElsewhere)).toEqual([false, false, false, true, true]);
  });
});
