import { randomInt } from 'node:crypto';
import { AuditLog } from '@muster/audit';
import { SignInMailer, Users, type Actor } from '@muster/identity';
import { deriveKey, ENV, hmac, newId, typedCode, Vault, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ExpertEntity } from '../entities/expert.entity.ts';
import { NotAnExpert } from '../registry.refusals.ts';
import { SIGNED_NAME } from '../vetting/vetting.seal.ts';
import { isOwnName } from './agreement.rule.ts';
import { AgreementChanged, SigningCodeWrong, SigningMailNotSent, SignedNameWrong, TooManySigningCodes } from './agreement.refusals.ts';
import { SigningCodeSent, type Agreement, type AgreementSignature, type SignInput } from './agreement.types.ts';
import { keepSignature, latestAgreements } from './signature.query.ts';
import { keepSigningCode, SIGNING_MINUTES, takeSigningCode } from './signing-code.query.ts';
import { signingMail } from './signing.mail.ts';

/** Signing pledges and agreements: with a session that has just shown a passkey, or with the own name and a code. */
@Injectable()
export class Signing {
  private readonly key: Buffer;

  constructor(
    private readonly database: DataSource, private readonly users: Users, private readonly mailer: SignInMailer,
    private readonly vault: Vault, private readonly audit: AuditLog, @Inject(ENV) env: Env,
  ) {
    this.key = deriveKey(env.MUSTER_SECRET, 'signing-code');
  }

  /** Signs exactly the text that was shown; the guard has asked for a fresh passkey. */
  byPasskey(actor: Actor, input: SignInput): Promise<AgreementSignature | NotAnExpert | AgreementChanged> {
    return this.database.transaction(async (em) => {
      if (!actor.expertId || !actor.userId) return new NotAnExpert(actor.locale);
      const agreement = await this.shown(em, input);
      return agreement ? this.sign(em, actor, agreement, input, null) : new AgreementChanged(actor.locale);
    });
  }

  /** Sends a code for one text to the signer's own address. The mail leaves before the code is kept for good: without the one there is not the other. */
  async sendCode(actor: Actor, code: string): Promise<SigningCodeSent | NotAnExpert | AgreementChanged | TooManySigningCodes | SigningMailNotSent> {
    const { userId, expertId } = actor;
    if (!expertId || !userId) return new NotAnExpert(actor.locale);
    const digits = String(randomInt(1_000_000)).padStart(6, '0');
    return this.database.transaction(async (em) => {
      const [agreement] = await latestAgreements(em, code);
      if (!agreement) return new AgreementChanged(actor.locale);
      const mailbox = await this.users.mailbox(em, userId);
      if (!mailbox) return new SigningMailNotSent(actor.locale);
      if (!(await keepSigningCode(em, userId, nameOf(agreement), this.hash(userId, digits)))) return new TooManySigningCodes(actor.locale);
      const left = await this.mailer.send(signingMail(mailbox.email, digits, agreement, mailbox.locale)).then(() => true, () => false);
      return left ? Object.assign(new SigningCodeSent(), { validMinutes: SIGNING_MINUTES }) : new SigningMailNotSent(actor.locale);
    });
  }

  /** Signs with the own name, typed, and the code. */
  byName(actor: Actor, input: SignInput, name: string, code: string): Promise<AgreementSignature | NotAnExpert | AgreementChanged | SignedNameWrong | SigningCodeWrong> {
    return this.database.transaction(async (em) => {
      const { userId, expertId } = actor;
      if (!expertId || !userId) return new NotAnExpert(actor.locale);
      const agreement = await this.shown(em, input);
      if (!agreement) return new AgreementChanged(actor.locale);
      if (!isOwnName(name, await em.findOneByOrFail(ExpertEntity, { id: expertId }))) return new SignedNameWrong(actor.locale);
      const digits = typedCode(code);
      if (!(await takeSigningCode(em, userId, nameOf(agreement), this.hash(userId, digits)))) return new SigningCodeWrong(actor.locale);
      return this.sign(em, actor, agreement, input, name.trim());
    });
  }

  private async sign(em: EntityManager, actor: Actor, { code, version }: Agreement, { language }: SignInput, name: string | null): Promise<AgreementSignature> {
    const id = newId();
    const method = name === null ? 'PASSKEY' : 'NAME_AND_CODE';
    const [nameSealed] = await this.vault.sealAll(SIGNED_NAME, [{ row: id, text: name }]);
    const kept = await keepSignature(em, { id, expertId: actor.expertId!, userId: actor.userId!, code, version, language, method, nameSealed: nameSealed ?? null });
    await this.audit.append(em, { actor, action: 'agreement.sign', subjectType: 'agreement_signature', subjectId: id, detail: { code, version, language, method, textHash: kept.textHash } });
    return kept;
  }

  /** The wording in force, if it is the one that was shown. */
  private async shown(em: EntityManager, { code, version, language, textHash }: SignInput): Promise<Agreement | null> {
    const [agreement] = await latestAgreements(em, code);
    const hash = language === 'en' ? agreement?.hashEn : agreement?.hashJa;
    return agreement && agreement.version === version && hash === textHash.toLowerCase() ? agreement : null;
  }

  private hash(userId: string, digits: string): Buffer {
    return hmac(this.key, userId, digits);
  }
}

/** A code is for one version of one text. */
const nameOf = ({ code, version }: Agreement): string => `${code}/${version}`;
