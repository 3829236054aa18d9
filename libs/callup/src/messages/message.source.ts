import { MessageSource, type Claim, type OutboundMessage, type Rendered } from '@muster/notify';
import { ENV, Vault, type Env, type Locale, type Text } from '@muster/platform';
import { ContactBook, type ContactAddress } from '@muster/registry';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answerLinkUrl } from '../answers/answer-link.url.ts';
import { linkToken, tokenKeys, type TokenKeys } from '../answers/link-token.ts';
import { replyAddress } from '../answers/reply-address.ts';
import { noticeWords } from '../missions/notice.query.ts';
import { openTexts } from '../missions/mission.seal.ts';
import { openCallUpTexts, type CallUpTexts } from '../sealed/callup.seal.ts';
import { messageSubject } from '../text/notice.text.ts';
import { readCallUpFacts, type CallUpFacts } from './call-up-facts.query.ts';
import { readClaimFacts, type ClaimFacts } from './claim-facts.query.ts';
import { MailBody } from './mail.body.ts';
import { bestLine, identityOf, inviteText, laterText, roleOf } from './message.text.ts';
import { suppression } from './suppression.rule.ts';

/** One claim with all that its text is made from. */
interface Letter {
  claim: Claim;
  call: CallUpFacts & CallUpTexts;
  person: ClaimFacts;
  contact: ContactAddress;
  locale: Locale;
  link: string;
  /** A NOTICE's own words. */
  words: Text | undefined;
}

/** What is the same for many people of one batch, made once. */
class Drafts {
  private readonly texts = new Map<string, string>();
  private readonly mails = new Map<string, MailBody>();

  text(key: string, make: () => string): string {
    const text = this.texts.get(key) ?? make();
    this.texts.set(key, text);
    return text;
  }

  mail(key: string, make: () => MailBody): MailBody {
    const mail = this.mails.get(key) ?? make();
    this.mails.set(key, mail);
    return mail;
  }
}

/**
 * Writes the messages of call-ups at the moment of sending: addresses, opt-out, cancellation, the standing of the call-up and
 * of the person are read then, three queries for a batch of any size. Free of effects.
 */
@Injectable()
export class CallUpMessages extends MessageSource {
  private readonly linkKeys: TokenKeys;
  private readonly replyKeys: TokenKeys;

  constructor(private readonly database: DataSource, private readonly contacts: ContactBook, private readonly vault: Vault, @Inject(ENV) private readonly env: Env) {
    super();
    this.linkKeys = tokenKeys(env, 'answer-link');
    this.replyKeys = tokenKeys(env, 'e-mail-reply');
  }

  override async render(claims: Claim[]): Promise<Rendered[]> {
    if (claims.length === 0) return [];
    const [people, contacts, calls] = await Promise.all([
      readClaimFacts(this.database, claims.map((claim) => claim.deliveryId)),
      this.contacts.addressesFor(this.database.manager, [...new Set(claims.map((claim) => claim.contactId))]),
      this.callUps([...new Set(claims.map((claim) => claim.callUpId))]),
    ]);
    const words = await this.notices(claims, people);
    const drafts = new Drafts();
    return claims.map((claim) => {
      const [call, person, contact] = [calls.get(claim.callUpId), people.get(claim.deliveryId), contacts.get(claim.contactId)];
      const why = suppression(claim.purpose, call, person, contact);
      if (why || !call || !person || !contact) return { deliveryId: claim.deliveryId, suppress: why ?? 'GONE' };
      const link = answerLinkUrl(this.env.PUBLIC_URL, linkToken(this.linkKeys, person.linkNumber, claim.invitationId));
      const message = this.write({ claim, call, person, contact, locale: contact.language, link, words: words.get(`${claim.callUpId} ${person.number}`) }, drafts);
      return message ? { deliveryId: claim.deliveryId, message } : { deliveryId: claim.deliveryId, suppress: 'SUPERSEDED' };
    });
  }

  private async callUps(ids: readonly string[]): Promise<Map<string, CallUpFacts & CallUpTexts>> {
    const calls = await readCallUpFacts(this.database, ids);
    return new Map(await Promise.all([...calls.values()].map(async (call) => [call.id, { ...call, ...await openCallUpTexts(this.vault, call) }] as const)));
  }

  /** The words of the notices among the claims, by call-up and number. */
  private async notices(claims: readonly Claim[], people: ReadonlyMap<string, ClaimFacts>): Promise<Map<string, Text>> {
    const wanted = claims.flatMap((claim) => (claim.purpose === 'NOTICE' && people.has(claim.deliveryId) ? [{ callUpId: claim.callUpId, number: people.get(claim.deliveryId)!.number }] : []));
    if (wanted.length === 0) return new Map();
    const rows = await noticeWords(this.database, wanted);
    return new Map(await Promise.all(rows.map(async (row) => {
      const { textJa, textEn } = await openTexts(this.vault, 'call_up_notice', row.id, row);
      return [`${row.callUpId} ${row.number}`, { ja: textJa, en: textEn }] as const;
    })));
  }

  private write(letter: Letter, drafts: Drafts): OutboundMessage | null {
    const { claim, call, person, contact, locale, link } = letter;
    const to = { to: contact.address, language: locale };
    if (claim.purpose === 'INVITE') {
      const text = this.invitation(letter, drafts);
      return claim.channel === 'EMAIL' ? { ...to, ...this.mail(letter, text, 'INVITE', drafts) } : { ...to, text: `${text} ${link}` };
    }
    const mail = claim.channel === 'EMAIL';
    const later = laterText(claim.purpose, call, person, this.env.MUSTER_AUTHORITY, locale, mail ? undefined : link, letter.words);
    if (!later) return null;
    return mail ? { ...to, ...this.mail(letter, later.text, later.notice?.kind ?? 'HELP', drafts) } : { ...to, text: later.text };
  }

  private invitation({ call, person, locale }: Letter, drafts: Drafts): string {
    const role = roleOf(bestLine(call, person), locale);
    return drafts.text(`${call.id} ${locale} ${role}`, () => inviteText(call, this.env.MUSTER_AUTHORITY, role, locale));
  }

  private mail({ claim, call, person, locale, link }: Letter, text: string, kind: Parameters<typeof messageSubject>[0], drafts: Drafts): Omit<OutboundMessage, 'to' | 'language'> {
    const authority = this.env.MUSTER_AUTHORITY;
    const over = kind === 'STAND_DOWN' || kind === 'CLOSED';
    const shown = over ? [] : person.position === null ? person.lines : [person.position];
    const body = drafts.mail(`${call.id} ${locale} ${kind} ${shown.join()} ${text}`, () => new MailBody({
      locale, text, drill: call.kind === 'DRILL', linked: !over && kind !== 'BRIEFING', lines: call.lines.filter((line) => shown.includes(line.position)), authority,
    }));
    return {
      ...body.with(link), subject: drafts.text(`subject ${call.id} ${locale} ${kind}`, () => messageSubject(kind, identityOf(call, authority), locale)),
      replyTo: replyAddress(this.replyKeys, this.env.MAIL_REPLY_DOMAIN, person.linkNumber, claim.invitationId),
    };
  }
}
