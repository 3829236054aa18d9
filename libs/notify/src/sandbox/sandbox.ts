import { ControlApi } from './control/control.api.ts';
import { FaultPlan } from './faults/fault.plan.ts';
import { faultPlanSchema } from './faults/fault.types.ts';
import { reach } from './http/reach.ts';
import { SandboxHttpServer } from './http/sandbox.server.ts';
import { MailIntake } from './mail/mail.intake.ts';
import { MailServer } from './mail/mail.server.ts';
import { sandboxOptionsSchema, type Sandbox, type SandboxOptions, type SandboxSettings } from './sandbox.types.ts';
import { Counters } from './store/counters.ts';
import { MessageStore } from './store/message.store.ts';
import { viewOf } from './store/message.view.ts';
import { Inbound } from './twilio/inbound.ts';
import { MessageCreator } from './twilio/message.creator.ts';
import { OptOuts } from './twilio/opt-outs.ts';
import { SenderQueues } from './twilio/sender-queues.ts';
import { StatusCallbacks } from './twilio/status.callbacks.ts';
import { TwilioApi } from './twilio/twilio.api.ts';
import { WebhookSender } from './twilio/webhook.sender.ts';

type Parts = ReturnType<typeof assemble>;

/** Starts a sandbox in this process. Rejects when an option is not valid or a port is taken. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const settings = sandboxOptionsSchema.parse(options);
  if (settings.inboundUrl) reach(settings.inboundUrl, settings.reachAt);
  const parts = assemble(settings);
  const control = new ControlApi();
  const http = new SandboxHttpServer(parts.twilio, control);
  const smtpPort = await parts.mail.listen();
  const url = `http://127.0.0.1:${await http.listen(settings.port).catch((error: unknown) => abandon(parts, error))}`;
  const stop = async (): Promise<void> => { await control.close(); await http.stop(); };
  const sandbox = face(settings, parts, { url, smtpUrl: smtpAddress(settings, smtpPort), stop });
  control.open(sandbox, parts.store);
  return sandbox;
}

async function abandon({ mail, webhooks }: Parts, error: unknown): Promise<never> {
  await Promise.all([mail.stop(), webhooks.stop()]);
  throw error;
}

function assemble(settings: SandboxSettings) {
  const { authToken, accountSid, messagingServiceSid, numbers, seed, webhooks: outgoing, reachAt, life } = settings;
  const account = { accountSid, authToken, messagingServiceSid, numbers };
  const counters = new Counters();
  const store = new MessageStore(settings);
  const faults = new FaultPlan(seed, (fault) => counters.struck(fault));
  const optOuts = new OptOuts();
  const senders = new SenderQueues(settings.senders);
  const webhooks = new WebhookSender({ ...outgoing, authToken, reachAt }, counters);
  const callbacks = new StatusCallbacks({ accountSid, told: outgoing.statuses }, faults, webhooks);
  const creator = new MessageCreator({ account, life, seed, store, counters, faults, optOuts, senders, callbacks });
  const twilio = new TwilioApi({ account, store, faults, creator });
  const inbound = new Inbound(settings.inboundUrl ?? null, { account, store, faults, optOuts, webhooks });
  const intake = new MailIntake(store, counters);
  const mail = new MailServer({ port: settings.smtpPort, ...settings.smtpLogin, maxBytes: settings.maxMailBytes }, { faults, intake });
  return { account, counters, store, faults, optOuts, senders, webhooks, twilio, inbound, mail };
}

function face(settings: SandboxSettings, parts: Parts, open: { url: string; smtpUrl: string; stop: () => Promise<void> }): Sandbox {
  const { account, counters, store, faults, optOuts, senders, webhooks, twilio, inbound, mail } = parts;
  const release = (): void => { twilio.release(); mail.release(); };
  const { url, smtpUrl } = open;
  return {
    url, smtpUrl, account, env: environment(settings, open), reachAt: settings.reachAt,
    get inboundUrl() { return inbound.url; },
    setInboundUrl: (to) => { reach(to, settings.reachAt); inbound.url = to; },
    faults: {
      get settings() { return faults.settings; },
      set: (wanted) => { faults.set(faultPlanSchema.parse(wanted)); release(); },
      clear: () => { faults.clear(); release(); },
    },
    messages: (query = {}) => store.find(query).map(viewOf),
    counters: () => counters.report({ waiting: webhooks.waiting, optedOut: optOuts.size }),
    onMessage: (listener) => store.onMessage(listener),
    since: (time) => [...store.newestFirst()].filter(({ acceptedAt }) => acceptedAt >= time).reverse(),
    reply: (sms) => inbound.send(sms),
    reset: () => {
      for (const part of [optOuts, senders, webhooks, faults]) part.clear();
      store.reset();
      counters.reset();
      release();
    },
    stop: async () => { release(); await Promise.all([open.stop(), mail.stop(), webhooks.stop()]); },
  };
}

function environment({ accountSid, authToken, messagingServiceSid }: SandboxSettings, { url, smtpUrl }: { url: string; smtpUrl: string }): Record<string, string> {
  return { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, TWILIO_MESSAGING_SERVICE_SID: messagingServiceSid, TWILIO_API_BASE_URL: url, SMTP_URL: smtpUrl };
}

function smtpAddress({ smtpLogin }: SandboxSettings, port: number): string {
  const login = smtpLogin ? `${encodeURIComponent(smtpLogin.user)}:${encodeURIComponent(smtpLogin.password)}@` : '';
  return `smtp://${login}127.0.0.1:${port}`;
}
