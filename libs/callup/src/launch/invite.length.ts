import type { Locale } from '@muster/platform';
import { sampleLinkUrl } from '../answers/answer-link.url.ts';
import { roleOf } from '../messages/message.text.ts';
import type { RuleProblem } from '../rules.types.ts';
import { renderInvite, type InviteText } from '../text/call-up.text.ts';
import type { CallUpIdentity } from '../text/text.identity.ts';
import type { CallUpRequest } from './launch.types.ts';
import type { RequestFacts } from './request.facts.query.ts';

/** The invitation's texts as people would get them, and the longest of them in SMS segments. */
export interface InviteLength {
  /** Segments of the longest text per language: what is reckoned and paid with. */
  segments: { ja: number; en: number };
  /** The text for the first line, as an example. */
  sample: { ja: string; en: string };
  problems: RuleProblem[];
}

/** What the texts show besides the request. */
export interface InviteSetting {
  identity: CallUpIdentity;
  severity: number;
  publicUrl: string;
}

/** What a text is measured for. */
export type Measured = Pick<CallUpRequest, 'textJa' | 'textEn' | 'deadline'> & { lines: readonly Pick<CallUpRequest['lines'][number], 'workRoleId'>[] };

/** Renders the invitation once for every role that is asked for, with a link as long as real ones are. */
export function measureInvites(request: Measured, roles: RequestFacts['roles'], setting: InviteSetting): InviteLength {
  const [ja, en] = (['ja', 'en'] as const).map((locale) => textsOf(request, roles, setting, locale)) as [InviteText[], InviteText[]];
  return {
    segments: { ja: longest(ja), en: longest(en) },
    sample: { ja: ja[0]!.text, en: en[0]!.text },
    problems: [...distinct(ja), ...distinct(en)],
  };
}

function textsOf(request: Measured, roles: RequestFacts['roles'], setting: InviteSetting, locale: Locale): InviteText[] {
  const names = request.lines.map((line) => {
    const role = roles.find((one) => one.id === line.workRoleId);
    return roleOf(role && { roleJa: role.nameJa, roleEn: role.nameEn }, locale);
  });
  const template = locale === 'ja' ? request.textJa : request.textEn;
  return [...new Set(names)].map((role) => renderInvite(template, {
    ...setting.identity, severity: setting.severity, role, deadline: request.deadline, link: sampleLinkUrl(setting.publicUrl),
  }, locale));
}

function longest(texts: readonly InviteText[]): number {
  return Math.max(...texts.map((text) => text.sms.segments));
}

/** The same problem of several roles' texts is told once. */
function distinct(texts: readonly InviteText[]): RuleProblem[] {
  return [...new Map(texts.flatMap((text) => text.problems).map((problem) => [problem.code, problem])).values()];
}
