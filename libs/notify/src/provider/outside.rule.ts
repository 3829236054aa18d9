import type { Env, Text } from '@muster/platform';

type Settings = Pick<Env, 'TWILIO_ACCOUNT_SID' | 'TWILIO_API_BASE_URL' | 'SMTP_URL' | 'MUSTER_DEMO'>;

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

function staysHere(url: string | undefined): boolean {
  return url !== undefined && LOOPBACK.test(new URL(url).hostname);
}

/** The configured providers that reach beyond this machine, by the variables that make them do so. */
export function outsideProviders(env: Settings): string[] {
  const outside: string[] = [];
  if (env.TWILIO_ACCOUNT_SID !== undefined && !staysHere(env.TWILIO_API_BASE_URL)) outside.push('TWILIO_ACCOUNT_SID');
  if (env.SMTP_URL !== undefined && !staysHere(env.SMTP_URL)) outside.push('SMTP_URL');
  return outside;
}

/**
 * Why a process must not start: demo people have numbers that may belong to somebody, so demo data and a
 * provider that reaches the outside exclude each other. Null when all is well. `demoData` says what the
 * database holds, whatever the environment says.
 */
export function refuseOutsideProvidersWithDemoData(env: Settings, demoData: boolean = env.MUSTER_DEMO): Text | null {
  const outside = outsideProviders(env);
  if (!demoData || outside.length === 0) return null;
  const names = outside.join(', ');
  return {
    ja: `デモデータの電話番号やメールアドレスは実在の人のものかもしれません。外部に届く送信元(${names})とは同時に使えません。`
      + 'TWILIO_API_BASE_URL と SMTP_URL をこの端末のサンドボックスに向けるか、デモデータのないデータベースを使ってください。',
    en: `Demo data holds numbers and addresses that may belong to somebody, so it excludes providers that reach the outside (${names}). `
      + 'Point TWILIO_API_BASE_URL and SMTP_URL at the sandbox on this machine, or use a database without demo data.',
  };
}
