import { describe, expect, it } from '@jest/globals';
import { signInStrength, type SignInMethod } from './sign-in.method.ts';

describe('what a way of signing in is good for', () => {
  it.each<[SignInMethod, string, boolean]>([
    ['PASSKEY', 'FULL', true], ['TOTP', 'FULL', true], ['DEMO', 'FULL', true], ['OIDC', 'FULL', false],
    ['EMAIL_CODE', 'ENROL', false], ['RECOVERY', 'ENROL', false],
  ])('%s: %s, steps up: %p', (method, strength, stepsUp) => expect(signInStrength(method)).toEqual({ strength, stepsUp }));
});
