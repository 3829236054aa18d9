import type { SandboxClient } from '@muster/notify/sandbox';
import { ApiClient } from './api-client.ts';
import {
  accepted, BOARD, CLOSE, CREATE_INCIDENT, LAUNCH, PRESETS, PREVIEW, type Board, type Preset, type Refused,
} from './drill.operations.ts';

const SIX_DIGITS = /\b\d{6}\b/;

/** What a coordinator does in a drill, through the api alone. */
export class Coordinator {
  readonly api: ApiClient;

  constructor(url: string, private readonly sandbox: SandboxClient) {
    this.api = new ApiClient(url);
  }

  /** Signs in with the code that the sandbox's mailbox gets. */
  async signIn(email: string): Promise<void> {
    const { last } = await this.sandbox.messages({ to: email });
    await this.api.signIn(email, async () => {
      const { messages } = await this.sandbox.messages({ to: email, after: last, wait: 20 });
      const code = messages.map((message) => SIX_DIGITS.exec(JSON.stringify(message))?.[0]).find(Boolean);
      if (!code) throw new Error('The sign-in code did not arrive in the sandbox mailbox');
      return code;
    });
  }

  async presets(): Promise<Preset[]> {
    return (await this.api.run<{ presets: Preset[] }>(PRESETS)).presets;
  }

  async openIncident(preset: Preset, affectedOrganisationIds: string[]): Promise<{ id: string; code: string }> {
    const input = { presetCode: preset.code, title: preset.nameJa, severity: preset.severity, tlp: 'CLEAR', summary: '', drill: true, affectedOrganisationIds };
    const { createIncident } = await this.api.run<{ createIncident: Refused & { id: string; code: string } }>(CREATE_INCIDENT, { input });
    return accepted(createIncident, 'Opening the incident');
  }

  async preview(input: Record<string, unknown>): Promise<Preview> {
    const { previewCallUp } = await this.api.run<{ previewCallUp: Refused & Preview }>(PREVIEW, { input });
    return accepted(previewCallUp, 'The preview');
  }

  async launch(input: Record<string, unknown>, key: string): Promise<{ id: string; code: string }> {
    const { launchCallUp } = await this.api.run<{ launchCallUp: Refused & { id: string; code: string } }>(LAUNCH, { input, key });
    return accepted(launchCallUp, 'The launch');
  }

  async board(id: string): Promise<Board> {
    return (await this.api.run<{ callUp: Board }>(BOARD, { id })).callUp;
  }

  async close(id: string): Promise<void> {
    const { closeCallUp } = await this.api.run<{ closeCallUp: Refused }>(CLOSE, { id });
    accepted(closeCallUp, 'Closing');
  }
}

/** What the preview shows before anything is sent. */
export interface Preview {
  recipients: number;
  exclusions: { reason: string; people: number }[];
  segments: number;
  costYen: number;
  secondsToSend: number;
  estimate: { expectedYes: number; note: string };
  sample: { textJa: string; textEn: string };
}
