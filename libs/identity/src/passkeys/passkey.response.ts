import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';

const base64url = z.string().min(1).max(8_192).regex(/^[\w-]+$/);
const common = { id: base64url, rawId: base64url, type: z.literal('public-key'), clientExtensionResults: z.object({}).default({}) };
const attachment = z.enum(['platform', 'cross-platform']).optional();

const authentication = z.object({
  ...common,
  authenticatorAttachment: attachment,
  response: z.object({ clientDataJSON: base64url, authenticatorData: base64url, signature: base64url, userHandle: base64url.nullish() }),
});

const registration = z.object({
  ...common,
  authenticatorAttachment: attachment,
  response: z.object({ clientDataJSON: base64url, attestationObject: base64url, transports: z.array(z.string().max(20)).max(10).default([]) }),
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The browser's answer to a sign-in or step-up (WebAuthn level 3, 5.1: AuthenticationResponseJSON), or null when it is none. */
export function authenticationResponse(text: string): AuthenticationResponseJSON | null {
  const { data } = authentication.safeParse(parse(text));
  if (!data) return null;
  const { userHandle, ...response } = data.response;
  const { authenticatorAttachment, ...rest } = data;
  return {
    ...rest, ...(authenticatorAttachment ? { authenticatorAttachment } : {}), response: { ...response, ...(userHandle ? { userHandle } : {}) },
  };
}

/** The browser's answer to a registration (RegistrationResponseJSON), or null when it is none. */
export function registrationResponse(text: string): (RegistrationResponseJSON & { response: { transports: string[] } }) | null {
  const { data } = registration.safeParse(parse(text));
  if (!data) return null;
  const { authenticatorAttachment, ...rest } = data;
  return { ...rest, ...(authenticatorAttachment ? { authenticatorAttachment } : {}) } as ReturnType<typeof registrationResponse>;
}
