import { describe, expect, it } from '@jest/globals';
import { relyingParty } from './relying-party.rule.ts';

describe('the relying party', () => {
  it('is the public host, and pages of that origin alone', () => {
    expect(relyingParty('https://muster.example')).toEqual({ id: 'muster.example', name: 'Muster', origins: ['https://muster.example'] });
    expect(relyingParty('https://muster.example:8443/x')).toMatchObject({ id: 'muster.example', origins: ['https://muster.example:8443'] });
  });

  it.each(['http://127.0.0.1:3000', 'http://[::1]:3000', 'http://localhost:3000'])('is localhost at %s, since an address cannot be one', (url) => {
    expect(relyingParty(url)).toEqual({ id: 'localhost', name: 'Muster', origins: ['http://localhost:3000'] });
  });
});
