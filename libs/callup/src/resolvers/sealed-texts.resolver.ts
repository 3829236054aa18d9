import { Allow } from '@muster/identity';
import { ENV, Vault, type Env, type Locale } from '@muster/platform';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { sampleLinkUrl } from '../answers/answer-link.url.ts';
import { readCallUpFacts } from '../messages/call-up-facts.query.ts';
import { identityOf, roleOf } from '../messages/message.text.ts';
import { SEALED_TEXTS } from '../sealed/callup.seal.ts';
import { renderInvite, type InviteText } from '../text/call-up.text.ts';
import { CallUp } from '../types/call-up.type.ts';
import { Incident } from '../types/incident.type.ts';
import { MyCallUp } from '../types/my-call-up.type.ts';
import { SampleText } from '../types/preview.type.ts';
import { UnclearReply } from '../types/unclear-reply.type.ts';

/** Opens what was written on an incident, for those who may read incidents. */
@Resolver(() => Incident)
export class IncidentTextsResolver {
  constructor(private readonly vault: Vault) {}

  @ResolveField(() => String)
  @Allow('incident:read')
  title(@Parent() { id, sealed }: Incident): Promise<string> {
    return this.vault.open({ ...SEALED_TEXTS.incidentTitle, row: id }, sealed.title);
  }

  @ResolveField(() => String)
  @Allow('incident:read')
  summary(@Parent() { id, sealed }: Incident): Promise<string> {
    return this.vault.open({ ...SEALED_TEXTS.incidentSummary, row: id }, sealed.summary);
  }
}

/** Opens a call-up's message. */
@Resolver(() => CallUp)
export class CallUpTextsResolver {
  constructor(private readonly vault: Vault, private readonly database: DataSource, @Inject(ENV) private readonly env: Env) {}

  @ResolveField(() => SampleText, { description: 'The message as people of the first line get it' })
  @Allow('callup:read')
  async sample(@Parent() callUp: CallUp): Promise<SampleText> {
    const facts = (await readCallUpFacts(this.database, [callUp.id])).get(callUp.id)!;
    const [ja, en] = [await this.textJa(callUp), await this.textEn(callUp)];
    const shown = (template: string, locale: Locale): InviteText[] => facts.lines.map((line) => renderInvite(template, {
      ...identityOf(facts, this.env.MUSTER_AUTHORITY), severity: facts.severity, role: roleOf(line, locale), deadline: facts.deadline, link: sampleLinkUrl(this.env.PUBLIC_URL),
    }, locale));
    const longest = (texts: readonly InviteText[]): number => Math.max(...texts.map(({ sms }) => sms.segments));
    const [inJapanese, inEnglish] = [shown(ja, 'ja'), shown(en, 'en')];
    return { textJa: inJapanese[0]!.text, textEn: inEnglish[0]!.text, segmentsJa: longest(inJapanese), segmentsEn: longest(inEnglish) };
  }

  @ResolveField(() => String)
  @Allow('callup:read')
  textJa(@Parent() { id, sealed }: CallUp): Promise<string> {
    return this.vault.open({ ...SEALED_TEXTS.callUpJa, row: id }, sealed.textJa);
  }

  @ResolveField(() => String)
  @Allow('callup:read')
  textEn(@Parent() { id, sealed }: CallUp): Promise<string> {
    return this.vault.open({ ...SEALED_TEXTS.callUpEn, row: id }, sealed.textEn);
  }

  @ResolveField(() => String, { nullable: true, description: 'A code, where it ended by itself; else what the coordinator wrote' })
  @Allow('callup:read')
  async endReason(@Parent() { id, sealed, endCode }: CallUp): Promise<string | null> {
    return sealed.endWords === null ? endCode : this.vault.open({ ...SEALED_TEXTS.callUpEnd, row: id }, sealed.endWords);
  }
}

/** Opens the message for an expert to whom it was sent. */
@Resolver(() => MyCallUp)
export class MyCallUpTextsResolver {
  constructor(private readonly vault: Vault, @Inject(ENV) private readonly env: Env) {}

  @ResolveField(() => String, { description: 'The message as I got it' })
  @Allow('callup:answer-own')
  async textJa(@Parent() mine: MyCallUp): Promise<string> {
    return this.written(mine, 'ja', await this.vault.open({ ...SEALED_TEXTS.callUpJa, row: mine.callUpId }, mine.textJaSealed));
  }

  @ResolveField(() => String, { description: 'The message as I got it' })
  @Allow('callup:answer-own')
  async textEn(@Parent() mine: MyCallUp): Promise<string> {
    return this.written(mine, 'en', await this.vault.open({ ...SEALED_TEXTS.callUpEn, row: mine.callUpId }, mine.textEnSealed));
  }

  private written(mine: MyCallUp, locale: Locale, template: string): string {
    return renderInvite(template, { ...mine, authority: this.env.MUSTER_AUTHORITY, role: roleOf(mine, locale) }, locale).text;
  }
}

/** Opens what somebody replied, for those who read the list. */
@Resolver(() => UnclearReply)
export class UnclearReplyTextResolver {
  constructor(private readonly vault: Vault) {}

  @ResolveField(() => String, { description: 'What was written, as it came; empty once its time to be kept is over' })
  @Allow('callup:answer')
  async text(@Parent() { id, sealed }: UnclearReply): Promise<string> {
    return sealed.length === 0 ? '' : this.vault.open({ ...SEALED_TEXTS.unclearReply, row: id }, sealed);
  }
}
