import { AuditLog } from '@muster/audit';
import { InvitedEntrance, type HttpContext } from '@muster/identity';
import { ENV, TODAY, type Env, type Locale } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { alumnusUntil, leaveAlumni } from './alumni.query.ts';
import { acceptInvitation, invitationById, type InvitationRow } from './invitation.query.ts';
import { InvitationDead } from './invitation.refusals.ts';
import { invitationIn, invitationKeys, type InvitationKeys } from './invitation-token.rule.ts';
import { AlumniLeft, InvitationAccepted, InvitationPurpose, InvitationShown } from './invitation.types.ts';

const PURPOSES = `
  select case when $1 = 'en' then title_en else title_ja end as title, case when $1 = 'en' then text_en else text_ja end as text
  from (select distinct on (code) * from consent_purpose where valid_from <= ${TODAY} and (valid_to is null or valid_to >= ${TODAY}) order by code, version desc) p
  where p.at_registration order by p.position`;

/** What somebody does who holds the link of an invitation, before anybody knows him: looking changes nothing, only a yes does. */
@Injectable()
export class Invited {
  private readonly keys: InvitationKeys;

  constructor(
    private readonly database: DataSource, private readonly entrance: InvitedEntrance, private readonly audit: AuditLog, @Inject(ENV) private readonly env: Env,
  ) {
    this.keys = invitationKeys(env);
  }

  /** What the link invites to, and for what data are kept. An alumnus finds by his link that he is one, and the way out. */
  async show(token: string, locale: Locale): Promise<InvitationShown | InvitationDead> {
    const found = await this.found(token);
    const untilOn = found?.kind === 'ALUMNI' && found.state === 'ACCEPTED' ? await alumnusUntil(this.database.manager, found.expertId) : null;
    if (!found || (found.state !== 'OPEN' && untilOn === null)) return new InvitationDead(locale);
    const purposes: InvitationPurpose[] = await this.database.query(PURPOSES, [locale]);
    return Object.assign(new InvitationShown(), {
      kind: found.kind, authority: this.env.MUSTER_AUTHORITY, expiresAt: found.expiresAt, untilOn,
      purposes: purposes.map((purpose) => Object.assign(new InvitationPurpose(), purpose)),
    });
  }

  /** Yes. A member-to-be gets a session that can register a passkey; an alumnus stays in touch and has nothing to sign in to. */
  async accept(token: string, locale: Locale, http: HttpContext): Promise<InvitationAccepted | InvitationDead> {
    const found = await this.found(token);
    if (!found) return new InvitationDead(locale);
    const accepted = await this.database.transaction(async (em) => {
      if (!(await acceptInvitation(em, found.id))) return null;
      await this.audit.append(em, { actor: NOBODY, action: 'invitation.accept', subjectType: 'expert', subjectId: found.expertId, detail: { invitationId: found.id, kind: found.kind } });
      const session = found.kind === 'MEMBER' ? await this.entrance.open(em, found.expertId, http, locale) : null;
      return { session, untilOn: found.kind === 'ALUMNI' ? await alumnusUntil(em, found.expertId) : null };
    });
    if (!accepted) return new InvitationDead(locale);
    if (accepted.session) await this.entrance.enter(http, accepted.session);
    return Object.assign(new InvitationAccepted(), { kind: found.kind, signedIn: accepted.session !== null, untilOn: accepted.untilOn });
  }

  /** An alumnus does not wish to stay in touch any more. His link says so for as long as he is one. */
  async leave(token: string, locale: Locale): Promise<AlumniLeft | InvitationDead> {
    const found = await this.found(token);
    if (found?.kind !== 'ALUMNI') return new InvitationDead(locale);
    const left = await this.database.transaction(async (em) => {
      if (!(await leaveAlumni(em, found.expertId))) return false;
      await this.audit.append(em, { actor: NOBODY, action: 'alumni.leave', subjectType: 'expert', subjectId: found.expertId });
      return true;
    });
    return left ? Object.assign(new AlumniLeft(), { left }) : new InvitationDead(locale);
  }

  /** The invitation behind a token. A made-up one costs a hash and no query: 128 bits are guessed by nobody, and GraphQL's own limits hold. */
  private async found(token: string): Promise<InvitationRow | null> {
    const id = invitationIn(this.keys, token);
    return id ? invitationById(this.database.manager, id) : null;
  }
}

const NOBODY = { kind: 'anonymous', userId: null };
