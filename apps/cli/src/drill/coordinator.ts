import { ApiClient } from './api-client.ts';
import {
  accepted, BOARD, CLOSE, CREATE_INCIDENT, LAUNCH, PRESETS, PREVIEW, SIGN_IN, type Board, type Preset, type Refused,
} from './drill.operations.ts';

/** What a coordinator does in a drill, through the api alone. */
export class Coordinator {
  readonly api: ApiClient;

  constructor(url: string) {
    this.api = new ApiClient(url);
  }

  /** Signs in without a proof, as only demo data allows. */
  async signIn(email: string): Promise<void> {
    const { signInAsDemoUser } = await this.api.run<{ signInAsDemoUser: Refused }>(SIGN_IN, { email });
    accepted(signInAsDemoUser, `Sign-in as ${email}`);
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
  estimate: { expectedYes: number; noteEn: string };
  sample: { textJa: string; textEn: string };
}
