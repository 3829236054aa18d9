import { BadEnvironment, keyRing, loadEnv } from '@muster/platform';
import { outsideProviders } from '@muster/notify';
import type { Finding } from './check.types.ts';

type Source = Record<string, string | undefined>;

/** The part of the environment that says whom providers reach. */
export function providerSettings(source: Source): Parameters<typeof outsideProviders>[0] {
  return { TWILIO_ACCOUNT_SID: source.TWILIO_ACCOUNT_SID, TWILIO_API_BASE_URL: source.TWILIO_API_BASE_URL, SMTP_URL: source.SMTP_URL, MUSTER_DEMO: false };
}

/** Each bad variable with its purpose; what a local start makes itself is filled in first. */
export function checkVariables(source: Source): Finding[] {
  try {
    loadEnv({ ...source, DATABASE_URL: source.DATABASE_URL ?? 'postgres://local/muster', MUSTER_SECRET: source.MUSTER_SECRET ?? 'x'.repeat(32) });
    return [{ subject: 'Settings', level: 'ok', found: 'every variable that is set can be read' }];
  } catch (error) {
    if (!(error instanceof BadEnvironment)) throw error;
    return error.problems.map((p) => ({ subject: p.variable, level: 'fail', found: p.problem, remedy: `${p.purpose}; see libs/platform/src/environment/environment.ts` }));
  }
}

/** The root secret: made by `npm start` for a local installation, demanded in production; and the keys that wrap data keys. */
export function checkSecret(source: Source): Finding {
  if (!source.MUSTER_SECRET) {
    return source.NODE_ENV === 'production'
      ? { subject: 'Keys', level: 'fail', found: 'MUSTER_SECRET is not set', remedy: 'set it to 32 or more random characters, e.g. openssl rand -hex 32' }
      : { subject: 'Keys', level: 'note', found: 'MUSTER_SECRET is not set: npm start makes one in .muster/secret' };
  }
  if (!source.MUSTER_KEYS && !source.MUSTER_KEYS_FILE) {
    return { subject: 'Keys', level: 'ok', found: 'MUSTER_SECRET is set; wrapping keys are derived from it (MUSTER_KEYS_FILE gives them a place of their own)' };
  }
  try {
    const [current, ...others] = keyRing({ MUSTER_SECRET: source.MUSTER_SECRET, MUSTER_PREVIOUS_SECRETS: [], MUSTER_KEYS: source.MUSTER_KEYS, MUSTER_KEYS_FILE: source.MUSTER_KEYS_FILE });
    return { subject: 'Keys', level: 'ok', found: `MUSTER_SECRET is set; ${current!.id} wraps, ${others.length} others open` };
  } catch (error) {
    return { subject: 'Keys', level: 'fail', found: (error as Error).message, remedy: 'correct MUSTER_KEYS_FILE or MUSTER_KEYS' };
  }
}

/** Where the audit record's head goes: beside the database it proves little. */
export function checkAuditHeads(source: Source): Finding {
  if (source.AUDIT_HEAD_FILE) return { subject: 'Audit', level: 'ok', found: 'the head of the record goes to AUDIT_HEAD_FILE each minute: keep copies on another machine' };
  return source.NODE_ENV === 'production'
    ? { subject: 'Audit', level: 'fail', found: 'AUDIT_HEAD_FILE is not set: a cut-off or rebuilt record would not be noticed', remedy: 'name a file outside the database machine' }
    : { subject: 'Audit', level: 'note', found: 'AUDIT_HEAD_FILE is not set: npm start keeps heads in .muster/audit' };
}

/** Sandbox, outside, or half of each: a half-configured provider is told before somebody needs it. */
export function checkProviders(source: Source): Finding[] {
  const outside = outsideProviders(providerSettings(source));
  const findings: Finding[] = [];
  if (source.TWILIO_ACCOUNT_SID || source.TWILIO_AUTH_TOKEN) {
    const missing = [
      ...['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN'].filter((name) => !source[name]),
      ...(source.TWILIO_MESSAGING_SERVICE_SID || source.TWILIO_FROM ? [] : ['TWILIO_MESSAGING_SERVICE_SID or TWILIO_FROM']),
    ];
    findings.push(missing.length === 0
      ? { subject: 'SMS', level: 'ok', found: 'Twilio is configured' }
      : { subject: 'SMS', level: 'fail', found: `Twilio lacks ${missing.join(', ')}`, remedy: 'set what is missing; Twilio console, Account Info' });
  }
  if (source.SMTP_URL) findings.push({ subject: 'E-mail', level: 'ok', found: 'SMTP is configured' });
  if (findings.length === 0) return [{ subject: 'Providers', level: 'note', found: 'none configured: npm start uses the sandbox and demo data' }];
  if (outside.length > 0 && !source.PUBLIC_URL?.startsWith('https://')) {
    findings.push({ subject: 'PUBLIC_URL', level: 'fail', found: source.PUBLIC_URL ?? 'not set', remedy: 'providers call back over https: set the address that they reach' });
  }
  return findings;
}
