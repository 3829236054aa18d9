import { describe, expect, it } from '@jest/globals';
import { oidcProblem } from './oidc.settings.ts';

const client = { OIDC_CLIENT_ID: 'muster' };

describe('the settings of single sign-on', () => {
  it('are right with none of them, over https, and over http on this machine', () => {
    expect(oidcProblem({ OIDC_ISSUER: undefined, OIDC_CLIENT_ID: undefined })).toBeNull();
    for (const OIDC_ISSUER of ['https://id.example', 'http://127.0.0.1:4000', 'http://localhost:4000', 'http://[::1]:4000']) {
      expect(oidcProblem({ OIDC_ISSUER, ...client })).toBeNull();
    }
  });

  it('are refused by halves, and over http anywhere else', () => {
    expect(oidcProblem({ OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: undefined })!.en).toContain('both');
    expect(oidcProblem({ OIDC_ISSUER: undefined, ...client })!.en).toContain('both');
    for (const OIDC_ISSUER of ['http://id.example', 'http://localhost.evil.example', 'http://10.0.0.1']) {
      expect(oidcProblem({ OIDC_ISSUER, ...client })!.en).toContain('https');
    }
  });
});
