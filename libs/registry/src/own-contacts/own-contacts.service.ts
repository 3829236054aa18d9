import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { deriveKey, ENV, newId, typedCode, Vault, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ContactReveal } from '../contacts/contact-reveal.service.ts';
import { CONTACT_INDEX, sealAddress } from '../contacts/contact.seal.ts';
import type { ContactKind } from '../entities/contact.entity.ts';
import { NotAnExpert } from '../registry.refusals.ts';
import { keepContactCode, takeContactCode } from './contact-code.query.ts';
import { CODE_KEY, CODE_MINUTES, codeDigits, codeHash } from './contact-code.rule.ts';
import { ContactNewsDesk } from './contact-news.service.ts';
import { isWholeOrder, MOST_CONTACTS, whyItStays } from './contact-set.rule.ts';
import {
  AddressHeld, AddressInvalid, ContactCodeWrong, ContactNeeded, ContactOrderInvalid, ContactUnknown, NothingToVerify, TooManyContactCodes, TooManyContacts,
} from './own-contact.refusals.ts';
import { MyContacts, type NewContactInput } from './own-contact.types.ts';
import { lockContacts, markVerified, orderContacts, type OwnContactRow } from './own-contacts.query.ts';
import { parseContact } from './parse-contact.rule.ts';

/** Thrown to leave nothing of a change whose code cannot be sent. */
class CodeRefused extends Error {
  override readonly name = 'CodeRefused';
}

/** What happens to a contact, with all that a change needs. */
interface Change {
  em: EntityManager;
  expertId: string;
  contacts: OwnContactRow[];
}

/** What an expert does with his own contacts. Every change is on record without the address. */
@Injectable()
export class OwnContacts {
  private readonly key: Buffer;

  constructor(
    private readonly database: DataSource, private readonly vault: Vault, private readonly shown: ContactReveal, private readonly news: ContactNewsDesk,
    private readonly audit: AuditLog, @Inject(ENV) env: Env,
  ) {
    this.key = deriveKey(env.MUSTER_SECRET, CODE_KEY);
  }

  /** Adds an address, which nothing but a code goes to until its holder proves it. */
  async add(actor: Actor, { kind, address: typed, employerOwned }: NewContactInput): Promise<MyContacts | NotAnExpert | AddressInvalid | AddressHeld | TooManyContacts | TooManyContactCodes> {
    const parsed = parseContact(kind, typed);
    if (!parsed.ok) return new AddressInvalid(actor.locale, parsed.problem);
    try {
      return await this.change(actor, CODE_MINUTES, async (change) => {
        if (change.contacts.length >= MOST_CONTACTS) return new TooManyContacts(actor.locale);
        const id = await this.insert(change, kind, parsed.address, employerOwned);
        if (!id) return new AddressHeld(actor.locale);
        if (!(await this.send(change, id, kind))) throw new CodeRefused();
        return this.record(change, actor, 'contact.add', id, kind);
      });
    } catch (error) {
      if (error instanceof CodeRefused) return new TooManyContactCodes(actor.locale);
      throw error;
    }
  }

  /** Sends a new code; earlier ones end. Also for an address that nothing arrived at: a code that does proves it. */
  sendCode(actor: Actor, id: string): Promise<MyContacts | NotAnExpert | ContactUnknown | NothingToVerify | TooManyContactCodes> {
    return this.change(actor, CODE_MINUTES, async (change) => {
      const contact = change.contacts.find((one) => one.id === id);
      if (!contact) return new ContactUnknown(actor.locale);
      if (contact.optedOut) return new NothingToVerify(actor.locale, 'OPTED_OUT');
      if (contact.usable) return new NothingToVerify(actor.locale, 'IN_USE');
      return await this.send(change, id, contact.kind) ? null : new TooManyContactCodes(actor.locale);
    });
  }

  /** Proves an address by the code that arrived there; the other contacts hear of it. */
  verify(actor: Actor, id: string, code: string): Promise<MyContacts | NotAnExpert | ContactUnknown | ContactCodeWrong> {
    return this.change(actor, null, async (change) => {
      const { em, expertId, contacts } = change;
      const contact = contacts.find((one) => one.id === id);
      if (!contact) return new ContactUnknown(actor.locale);
      const digits = typedCode(code);
      if (!(await takeContactCode(em, expertId, id, (codeId) => codeHash(this.key, codeId, digits)))) return new ContactCodeWrong(actor.locale);
      await markVerified(em, id);
      await this.news.tellOthers(em, { expertId, contactId: id, what: 'VERIFIED', about: contact.kind });
      return this.record(change, actor, 'contact.verify', id, contact.kind);
    });
  }

  /** Puts contacts in the order in which they are tried. */
  order(actor: Actor, ids: readonly string[]): Promise<MyContacts | NotAnExpert | ContactOrderInvalid> {
    return this.change(actor, null, async ({ em, expertId, contacts }) => {
      if (!isWholeOrder(contacts, ids)) return new ContactOrderInvalid(actor.locale);
      await orderContacts(em, expertId, ids);
      await this.audit.append(em, { actor, action: 'contact.order', subjectType: 'expert', subjectId: expertId });
      return null;
    });
  }

  /** Removes an address, unless the expert could not be reached without it; the others hear of it. */
  remove(actor: Actor, id: string): Promise<MyContacts | NotAnExpert | ContactUnknown | ContactNeeded> {
    return this.change(actor, null, async (change) => {
      const { em, expertId, contacts } = change;
      const contact = contacts.find((one) => one.id === id);
      if (!contact) return new ContactUnknown(actor.locale);
      const why = whyItStays(contacts, id);
      if (why) return new ContactNeeded(actor.locale, why);
      if (contact.verified) await this.news.tellOthers(em, { expertId, contactId: id, what: 'REMOVED', about: contact.kind });
      await em.query('delete from contact where id = $1 and expert_id = $2', [id, expertId]);
      return this.record(change, actor, 'contact.remove', id, contact.kind);
    });
  }

  /** One change under the expert's lock; null from it means that it was made. */
  private async change<R extends object>(actor: Actor, codeMinutes: number | null, make: (change: Change) => Promise<R | null>): Promise<MyContacts | NotAnExpert | R> {
    const { expertId } = actor;
    if (!expertId) return new NotAnExpert(actor.locale);
    const refusal = await this.database.transaction(async (em) => make({ em, expertId, contacts: await lockContacts(em, expertId) }));
    if (refusal) return refusal;
    const [contacts] = await this.shown.reveal(actor, [expertId]);
    return Object.assign(new MyContacts(), { contacts: contacts ?? [], codeMinutes });
  }

  /** Null when the expert has the address already, also under an older key. */
  private async insert({ em, expertId, contacts }: Change, kind: ContactKind, address: string, employerOwned: boolean): Promise<string | null> {
    const lookup = await this.vault.lookup(em, CONTACT_INDEX, [address]);
    const [held]: unknown[] = await em.query('select 1 from contact where expert_id = $1 and kind = $2 and address_index = any($3::bytea[])', [expertId, kind, lookup.indexes]);
    if (held) return null;
    const id = newId();
    const sealed = sealAddress(await this.vault.loaded(), id, address);
    await em.query(
      `insert into contact (id, expert_id, kind, address_sealed, address_index, employer_owned, preference, created_at) values ($1, $2, $3, $4, $5, $6, $7, muster_now())`,
      [id, expertId, kind, sealed.addressSealed, sealed.addressIndex, employerOwned, contacts.length + 1]);
    return id;
  }

  private async send({ em, expertId }: Change, contactId: string, about: ContactKind): Promise<boolean> {
    const id = newId();
    if (!(await keepContactCode(em, { id, expertId, contactId, hash: codeHash(this.key, id, codeDigits(this.key, id)) }))) return false;
    await this.news.code(em, { id, expertId, contactId, about });
    return true;
  }

  private async record({ em, expertId }: Change, actor: Actor, action: string, contactId: string, kind: ContactKind): Promise<null> {
    await this.audit.append(em, { actor, action, subjectType: 'expert', subjectId: expertId, detail: { contactId, kind } });
    return null;
  }
}
