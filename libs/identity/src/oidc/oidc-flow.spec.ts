import { describe, expect, it } from '@jest/globals';
import { OidcFlows } from './oidc-flow.ts';

const flows = new OidcFlows('s'.repeat(32));

describe('one way to the identity provider and back', () => {
  it('is the same for the same secret, and has four different parts', () => {
    const flow = flows.begin();
    expect(flows.of(flow.secret)).toEqual(flow);
    expect(new Set(Object.values(flow)).size).toBe(4);
    expect(flow.verifier).toMatch(/^[\w-]{43}$/);
  });

  it('is another for every browser and every installation', () => {
    const flow = flows.begin();
    expect(flows.begin().state).not.toBe(flow.state);
    expect(new OidcFlows('t'.repeat(32)).of(flow.secret).state).not.toBe(flow.state);
  });
});
