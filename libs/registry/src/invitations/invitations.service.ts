import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid, newId, Vault } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { parseEmail } from '../addresses/email.rule.ts';
import { knownOrganisations } from '../affiliations/conflict.query.ts';
import { ContactBook } from '../contacts/contact-book.service.ts';
import { sealAddress } from '../contacts/contact.seal.ts';
import { ExpertUnknown } from '../departure/departure.refusals.ts';
import { namesProblem, trimmed } from '../names-over-time/name-change.rule.ts';
import { blocksOf } from '../profile/profile.query.ts';
import { LifeCycle } from '../vetting/life-cycle.service.ts';
import { MoveIllegal } from '../vetting/vetting.refusals.ts';
import { alumniOf } from './alumni.query.ts';
import { endInvitation, holdInvitee, invitationById, latestInvitations, mailboxOf, writeInvited, type InvitationRow } from './invitation.query.ts';
import { InvitationSender, type Invitee } from './invitation-sender.service.ts';
import { BadInvitation, InvitationUnknown, MailboxTaken, NoMailbox, type InvitationProblem } from './invitation.refusals.ts';
import { Alumnus, ExpertInvitation, type InviteInput } from './invitation.types.ts';

const MOST_SHOWN = 500;

/** Thrown to leave nothing of an invitation whose mailbox is another account's. */
class Taken extends Error {
  override readonly name = 'Taken';
}

/** The registry's office invites people by mail: new ones, those on whom an earlier link was lost, and alumni back. */
@Injectable()
export class Invitations {
  constructor(
    private readonly database: DataSource, private readonly sender: InvitationSender, private readonly vault: Vault,
    private readonly lifeCycle: LifeCycle, private readonly book: ContactBook, private readonly audit: AuditLog,
  ) {}

  /** The latest, those that are over among them. */
  async latest(): Promise<ExpertInvitation[]> {
    return (await latestInvitations(this.database.manager, MOST_SHOWN)).map(shown);
  }

  /** Who left and stays in touch. */
  async alumni(): Promise<Alumnus[]> {
    return (await alumniOf(this.database.manager, MOST_SHOWN)).map((row) => Object.assign(new Alumnus(), row));
  }

  /** Invites somebody new: an entry, an account that stays shut until he accepts, and a mail, or nothing of them. */
  async invite(actor: Actor, input: InviteInput): Promise<ExpertInvitation | BadInvitation | MailboxTaken> {
    const names = trimmed(input);
    const parsed = parseEmail(input.email);
    if (!parsed.ok) return new BadInvitation(actor.locale, { field: 'email', message: parsed.problem.message, remedy: parsed.problem.remedy });
    const wrong = namesProblem(names) ?? await this.problemOf(input);
    if (wrong) return new BadInvitation(actor.locale, wrong);
    return this.orTaken(actor, () => this.database.transaction(async (em) => {
      const expertId = newId();
      const { sector, organisationId, prefectureCode } = input;
      const language = input.messageLanguage as 'ja' | 'en';
      await writeInvited(em, { id: expertId, ...names, sector, organisationId: organisationId ?? null, prefectureCode, messageLanguage: language });
      const contactId = await this.addMailbox(em, expertId, parsed.address, input.employerOwned);
      await this.prepareAccount(em, actor, { expertId, name: `${names.familyName} ${names.givenName}`, language, email: parsed.address });
      return this.send(em, actor, expertId, contactId);
    }));
  }

  /** Sends a new link to somebody who is invited and has not answered, or invites an alumnus back. */
  async again(actor: Actor, expertId: string): Promise<ExpertInvitation | ExpertUnknown | MoveIllegal | NoMailbox | MailboxTaken> {
    return this.orTaken(actor, () => this.database.transaction(async (em) => {
      const held = isUuid(expertId) ? await holdInvitee(em, expertId) : null;
      if (!held) return new ExpertUnknown(actor.locale);
      if (held.status !== 'INVITED' && !held.alumnus) return new MoveIllegal(actor.locale);
      const mailbox = await mailboxOf(em, expertId);
      if (!mailbox) return new NoMailbox(actor.locale);
      if (held.status !== 'INVITED' && !(await this.lifeCycle.move(em, actor, 'RETURN', expertId, null))) return new MoveIllegal(actor.locale);
      if (held.account === null) {
        const email = (await this.book.addressesFor(em, [mailbox])).get(mailbox)!.address;
        await this.prepareAccount(em, actor, { expertId, name: held.name, language: held.language, email });
      }
      return this.send(em, actor, expertId, mailbox);
    }));
  }

  /** Takes an invitation back: its link opens nothing, and the entry of who never answered is erased in time. */
  withdraw(actor: Actor, id: string): Promise<ExpertInvitation | InvitationUnknown> {
    return this.database.transaction(async (em) => {
      const expertId = isUuid(id) ? await endInvitation(em, id) : null;
      if (!expertId) return new InvitationUnknown(actor.locale);
      await this.audit.append(em, { actor, action: 'invitation.withdraw', subjectType: 'expert', subjectId: expertId, detail: { invitationId: id } });
      const held = await holdInvitee(em, expertId);
      if (held?.status === 'INVITED') await this.lifeCycle.move(em, actor, 'LEAVE', expertId, null);
      return shown((await invitationById(em, id))!);
    });
  }

  private async problemOf({ prefectureCode, organisationId, messageLanguage }: InviteInput): Promise<InvitationProblem | null> {
    const em = this.database.manager;
    if (!(await blocksOf(em)).some(({ code }) => code === prefectureCode)) {
      return { field: 'prefectureCode', message: { ja: '都道府県コードが正しくありません。', en: 'There is no such prefecture.' }, remedy: { ja: '2桁の JIS コード(01〜47)を指定してください。', en: 'Give a two-digit JIS code, 01 to 47.' } };
    }
    if (organisationId != null && (!isUuid(organisationId) || (await knownOrganisations(em, [organisationId])).size === 0)) {
      return { field: 'organisationId', message: { ja: 'この組織は登録されていません。', en: 'There is no such organisation.' }, remedy: { ja: '組織を検索して選び直してください。', en: 'Search for it and choose it again.' } };
    }
    if (messageLanguage === 'ja' || messageLanguage === 'en') return null;
    return { field: 'messageLanguage', message: { ja: '通知の言語は ja か en です。', en: 'Messages are in ja or en.' }, remedy: { ja: 'ja または en を指定してください。', en: 'Give ja or en.' } };
  }

  private async orTaken<R>(actor: Actor, work: () => Promise<R>): Promise<R | MailboxTaken> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Taken) return new MailboxTaken(actor.locale);
      throw error;
    }
  }

  private async addMailbox(em: EntityManager, expertId: string, address: string, employerOwned: boolean): Promise<string> {
    const id = newId();
    const { addressSealed, addressIndex } = sealAddress(await this.vault.loaded(), id, address);
    await em.query(
      `insert into contact (id, expert_id, kind, address_sealed, address_index, employer_owned, preference, created_at) values ($1, $2, 'EMAIL', $3, $4, $5, 1, muster_now())`,
      [id, expertId, addressSealed, addressIndex, employerOwned]);
    return id;
  }

  private async prepareAccount(em: EntityManager, actor: Actor, invitee: Invitee): Promise<void> {
    if (!(await this.sender.prepareAccount(em, actor, invitee))) throw new Taken();
  }

  private async send(em: EntityManager, actor: Actor, expertId: string, contactId: string): Promise<ExpertInvitation> {
    const id = await this.sender.send(em, actor, expertId, contactId);
    return shown((await invitationById(em, id))!);
  }
}

function shown(row: InvitationRow): ExpertInvitation {
  return Object.assign(new ExpertInvitation(), row);
}
