import { writeFileSync } from 'node:fs';
import { ExpertExport, ExpertExporter, type ExportFormat } from '@muster/registry';
import { atMainDesk, mustBeFree } from './exchange-desk.ts';

export interface ExportExpertsOptions {
  as: string;
  purpose: string;
  format: ExportFormat;
  out: string;
  text?: string;
  prefecture?: string[];
}

/** Takes entries out at the terminal, for a user with the right to, within his limits; says where they are. */
export async function exportExperts({ as, purpose, format, out, text, prefecture }: ExportExpertsOptions): Promise<string> {
  mustBeFree(out);
  const filter = { ...text ? { text } : {}, ...prefecture ? { prefectureCodes: prefecture } : {} };
  const made = await atMainDesk({ email: as, may: ['expert:read', 'data:export'] }, (desk, actor) => desk.get(ExpertExporter, { strict: false }).export(actor, filter, purpose, format));
  if (!(made instanceof ExpertExport)) throw new Error(`${made.message} ${made.remedy}`);
  // Nobody else on this machine reads it, and nothing that is there is overwritten.
  writeFileSync(out, Buffer.from(made.base64, 'base64'), { mode: 0o600, flag: 'wx' });
  return `${made.people} people / 人 -> ${out}. Each of them can read that, and for what. / 本人が目的とともに閲覧できます。`;
}
