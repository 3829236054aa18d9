import type { Browser } from '../../support/browser.ts';
import { cast, type Cast, type Person, type PersonWish } from './cast.ts';
import { signedIn } from './staff.ts';
import type { World } from './world.ts';

/** What a story says about an employer's terms; the rest is ordinary: asked for every call-up, with an hour to answer. */
export interface EmployerWish {
  releaseNeeded?: boolean;
  answerWithinMinutes?: number;
  /** How many people are asked; one unless said otherwise. */
  contacts?: number;
}

export const RECORD_TERMS = `mutation($input: StandingTermsInput!) { result: recordStandingTerms(input: $input) {
  __typename ... on Employer { terms { id validFrom inForce releaseNeeded blackout { from until } } } ... on Refusal { code field message remedy } } }`;
export const ADD_CONTACT = `mutation($input: EmployerContactInput!) { result: addEmployerContact(input: $input) {
  __typename ... on Employer { contacts { id name email } } ... on Refusal { code field message remedy } } }`;

let employers = 0;
const offices = new WeakMap<World, Promise<Browser>>();

/** The office that agrees with employers. */
export function officeOf(world: World): Promise<Browser> {
  const office = offices.get(world) ?? signedIn(world, 'ADMINISTRATOR');
  offices.set(world, office);
  return office;
}

/** An employer with terms, contacts with mailboxes, and people. */
export class Employer {
  private constructor(private readonly world: World, readonly id: string, readonly emails: readonly string[]) {}

  static async of(world: World, wish: EmployerWish = {}): Promise<Employer> {
    employers += 1;
    const slug = `employer-${employers}`;
    const [row] = await world.rows<{ id: string }>(
      `insert into organisation (slug, kind, name_ja, name_kana, name_en, valid_from) values ($1, 'COMPANY', '試験株式会社', 'シケン', 'Test KK', '2020-01-01') returning id`, [slug]);
    const id = row!.id;
    const emails = Array.from({ length: wish.contacts ?? 1 }, (_, at) => `release${at}@${slug}.example`);
    const office = await officeOf(world);
    await office.run(RECORD_TERMS, {
      input: {
        organisationId: id, validFrom: '2020-01-01', hoursAQuarter: 80, noticeHours: 1, releaseNeeded: wish.releaseNeeded ?? true,
        answerWithinMinutes: wish.answerWithinMinutes ?? 60, payBasis: 'EMPLOYER_PAYS', liabilityBasis: 'AUTHORITY',
      },
    });
    for (const email of emails) await office.run(ADD_CONTACT, { input: { organisationId: id, name: '承諾 担当', email } });
    return new Employer(world, id, emails);
  }

  /** People of this employer, in a prefecture of their own; they let him be asked unless told otherwise. */
  async cast(wishes: readonly PersonWish[] | number, consent = true): Promise<Cast> {
    const list = typeof wishes === 'number' ? Array.from({ length: wishes }, () => ({})) : wishes;
    const crew = await cast(this.world, list.map((wish) => ({ organisationId: this.id, ...wish })));
    if (consent) for (const person of crew.people) await this.consents(person);
    return crew;
  }

  async consents(person: Person): Promise<void> {
    await this.world.rows(`insert into consent (expert_id, code, given, since) values ($1, 'EMPLOYER_CONTACT', true, muster_now())`, [person.id]);
  }

  /** The next mail of this kind to a contact, and the link in it. */
  async reads(pattern: RegExp, at = 0): Promise<{ text: string; link: string }> {
    const mail = await this.world.people.mailbox(this.emails[at]!).expectMail(pattern);
    const text = `${mail.subject}\n${mail.text}`;
    return { text, link: /https?:\/\/\S+\/r\/\S+/.exec(text)?.[0] ?? '' };
  }
}

/** A page behind a release link, without JavaScript. */
export async function openRelease(link: string, language: 'ja' | 'en' = 'ja'): Promise<{ status: number; text: string }> {
  const response = await fetch(`${link}?lang=${language}`);
  return { status: response.status, text: await response.text() };
}

/** Presses a button of it; gives the page that follows. */
export async function decide(link: string, decision: string): Promise<{ status: number; text: string }> {
  const response = await fetch(link, { method: 'POST', body: new URLSearchParams({ lang: 'ja', decision }) });
  return { status: response.status, text: await response.text() };
}

/** The words by which an employer's mails are known. */
export const MAIL = { asked: /派遣の承諾のお願い/, reminded: /【再送】/, calledOff: /承諾は不要になりました/ } as const;
