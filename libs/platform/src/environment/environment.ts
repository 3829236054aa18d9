import { z } from 'zod';

/** "a, b" → ['a', 'b']; unset or blank → []. */
const list = z.string().default('').transform((s) => s.split(',').map((x) => x.trim()).filter(Boolean));
const flag = z.enum(['true', 'false', '1', '0']).default('false').transform((s) => s === 'true' || s === '1');
const optional = z.string().trim().min(1).optional();
const whole = (fallback: number) => z.coerce.number().int().positive().default(fallback);

/**
 * Every environment variable that Muster reads, with its unit, default and meaning.
 * `muster doctor` checks a machine against this list; nothing else reads `process.env`.
 */
export const environmentVariables = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development')
    .describe('production runs stored documents only, and switches off introspection, demo sign-in help and stack traces'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).describe('PostgreSQL 18; unset: an embedded one is started'),
  API_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional().describe('the database as the api sees it: a member of muster_api; unset: DATABASE_URL'),
  WORKER_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional().describe('the database as workers see it: a member of muster_worker; unset: DATABASE_URL'),
  AUDITOR_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional().describe('the database as an auditor sees it: a member of muster_auditor; for psql and reports'),
  DATABASE_POOL: whole(10).describe('connections per process'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe('TCP port of the api'),
  HOST: z.string().default('127.0.0.1').describe('address the api listens on'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional()
    .describe('where people and providers reach the api; webhook signatures are checked against it, never against the Host header; default http://127.0.0.1:PORT'),
  MUSTER_SECRET: z.string().min(32).describe('root of all derived keys, 32 characters or more'),
  MUSTER_PREVIOUS_SECRETS: list.describe('earlier roots, comma separated: links made with them still open'),
  MUSTER_KEYS_FILE: optional.describe('file of wrapping keys, name:base64 of 32 bytes per line, the current one first; before MUSTER_KEYS'),
  MUSTER_KEYS: optional.describe('wrapping keys, name:base64 of 32 bytes, comma separated, the current one first; unset: derived from MUSTER_SECRET'),
  MUSTER_AUTHORITY: z.string().default('NISC').describe('the coordinating authority as texts name it'),
  MUSTER_DEMO: flag.describe('demo data: no provider that reaches the outside may be configured'),
  MUSTER_CALL_BACK: optional.describe('telephone number of the authority as it is published, e.g. 03-1234-5678; answer pages show it beside the advice to compare it; unset: they give the advice alone'),
  MUSTER_AUDIENCE_CAP: whole(60_000).describe('people: a larger audience is refused'),
  MUSTER_APPROVAL_ABOVE: whole(20_000).describe('people: a real call-up above it waits for a second person'),
  MUSTER_APPROVAL_ESCALATES_AFTER: whole(10).describe('minutes: when nobody has decided on a waiting call-up, the next circle is told'),
  MUSTER_ACCEPTANCE_PRIOR: z.coerce.number().gt(0).lt(1).default(0.35).describe('prior share of yes in the estimate'),
  MUSTER_SMS_YEN_PER_SEGMENT: z.coerce.number().nonnegative().default(11).describe('yen per SMS segment, for the preview'),
  TWILIO_ACCOUNT_SID: optional.describe('Twilio account'),
  TWILIO_AUTH_TOKEN: optional.describe('Twilio secret; also checks webhook signatures'),
  TWILIO_MESSAGING_SERVICE_SID: optional.describe('Messaging Service to send with; else TWILIO_FROM'),
  TWILIO_FROM: list.describe('sender numbers in E.164, comma separated'),
  TWILIO_API_BASE_URL: z.url().optional().describe('where the Twilio API is; default https://api.twilio.com'),
  TWILIO_TIMEOUT_MS: whole(10_000).describe('milliseconds until an unanswered send counts as unknown'),
  SMS_SEGMENTS_PER_SECOND: z.coerce.number().positive().default(1).describe('segments per second and SMS sender (a Japanese long code: about 1)'),
  SMS_CONCURRENCY: whole(64).describe('SMS sends in flight per worker'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional().describe('mail server, smtp(s)://user:pass@host:port'),
  MAIL_FROM: z.string().default('muster@localhost').describe('From of every e-mail'),
  MAIL_REPLY_DOMAIN: z.string().default('reply.localhost').describe('domain of plus-addressed replies'),
  MAILS_PER_SECOND: z.coerce.number().positive().default(50).describe('e-mails per second and sender'),
  MAIL_CONCURRENCY: whole(20).describe('SMTP connections per worker'),
  SESSION_IDLE_MINUTES: whole(30).describe('minutes without a request until a session ends'),
  SESSION_HOURS: whole(12).describe('hours after sign-in at which a session ends in any case'),
  STEP_UP_MINUTES: whole(5).describe('minutes for which a shown passkey or authenticator app counts for sending, approving, exporting and revealing'),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional().describe('identity provider for single sign-on, as its ID tokens name it; http only on this machine; unset: none'),
  OIDC_CLIENT_ID: optional.describe('our name at the identity provider; its redirect URI is PUBLIC_URL/sign-in/oidc/callback'),
  OIDC_CLIENT_SECRET: optional.describe('our secret at the identity provider; unset: a public client with PKCE alone'),
  OIDC_SCOPE: z.string().default('openid').describe('scopes to ask for; openid is enough'),
  OIDC_ACR_VALUES: optional.describe('authentication context classes to ask for, space separated'),
  SIGN_IN_WINDOW_MINUTES: whole(15).describe('minutes in which sign-in attempts are counted'),
  SIGN_IN_PER_EMAIL: whole(5).describe('codes that one e-mail address may ask for in the window; twice as many may be tried'),
  SIGN_IN_PER_ADDRESS: whole(60).describe('requests, and tries, that one client address may make in the window'),
  GRAPHQL_PER_SESSION: whole(600).describe('GraphQL requests that one session may make in a minute'),
  GRAPHQL_PER_ADDRESS: whole(6_000).describe('GraphQL requests that one client address may make in a minute; a whole office may sit behind one'),
  DEAD_LINKS_PER_ADDRESS: whole(30).describe('answer links that open nothing, in a minute and from one client address, until it is asked to wait'),
  FORGED_WEBHOOKS_PER_ADDRESS: whole(30).describe('webhooks without a good signature, in a minute and from one client address, until it is asked to wait'),
  TRUST_PROXY: optional.describe('addresses or networks of reverse proxies whose X-Forwarded-For counts, comma separated; unset: none'),
  AUDIT_HEAD_FILE: optional.describe('file outside the database to which workers append the audit record\'s head each minute; unset: none, and a cut-off record is not noticed'),
  AUDIT_ARCHIVE_DIR: optional.describe('folder outside the database in which `muster audit archive` puts entries whose time at hand is over; unset: .muster/audit/archive'),
  BULK_READ_PEOPLE: whole(100).describe('people: whoever is shown more people\'s addresses or entries in an hour is flagged to auditors'),
  BULK_LIST_PEOPLE: whole(2_000).describe('people: whoever pages through more of the registry within an hour is flagged to auditors'),
  EXPORT_MAX_PEOPLE: whole(500).describe('people: a larger export is refused'),
  EXPORT_DAILY_PEOPLE: whole(1_000).describe('people that one user may export in 24 hours'),
  MUSTER_COVERAGE_SMALLEST: z.coerce.number().int().min(2).max(1_000).default(5).describe('people: a smaller count in the coverage report, or behind a private reason of exclusion, is hidden, because with fewer whoever knows the field could tell who is meant'),
  LOG_LEVEL: z.enum(['error', 'warn', 'log', 'debug']).default('log').describe('least severity that is written'),
});

/** The checked environment of one process. */
export type Env = z.infer<typeof environmentVariables> & { PUBLIC_URL: string };

/** Token under which the checked environment is injected. */
export const ENV = Symbol('ENV');

/** Says which variables are wrong, why, and what to set instead. */
export class BadEnvironment extends Error {
  constructor(readonly problems: readonly { variable: string; problem: string; purpose: string }[]) {
    super(problems.map((p) => `${p.variable}: ${p.problem} (${p.purpose})`).join('\n'));
    this.name = 'BadEnvironment';
  }
}

/** Checks the environment as a whole; throws {@link BadEnvironment} with every problem at once. */
export function loadEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = environmentVariables.safeParse(given);
  if (!parsed.success) {
    const shape: Record<string, z.ZodType> = environmentVariables.shape;
    throw new BadEnvironment(parsed.error.issues.map((issue) => {
      const variable = String(issue.path[0]);
      return { variable, problem: issue.message, purpose: shape[variable]?.description ?? '' };
    }));
  }
  const env = parsed.data;
  return { ...env, PUBLIC_URL: (env.PUBLIC_URL ?? `http://127.0.0.1:${env.PORT}`).replace(/\/+$/, '') };
}
