import { generateSync } from 'otplib';
import { Browser } from '../../support/browser.ts';
import { ask as askOne } from '../../support/sign-in-world.ts';
import { askForCode, codeFor } from '../../support/sign-in.ts';
import { GRAVE } from '../../support/step-up.ts';
import { AnswerPage } from './answer-page.ts';
import { phoneCanary, textCanary, type Canary } from './canary.ts';
import { cast, type Cast, type Person } from './cast.ts';
import { Coordinator } from './coordinator.ts';
import { decide, Employer, MAIL } from './employer.ts';
import { hears, says, WORD } from './hearing.ts';
import { account, APPLY, ask, DECIDE, dayIn, OPEN, PROPOSE, REQUEST_CODE, SIGN_BY_NAME, STEP, wording } from './membership.ts';
import { CLOSE, RECORD_ANSWER } from './operations.ts';
import { ADD, says as own, VERIFY } from './own-record.ts';
import type { World } from './world.ts';

/** Words that people write where only people should read them. */
const WORDS = {
  title: '金糸雀訓練の件名', summary: '金糸雀訓練の概要', note: '金糸雀訓練の伝言', reply: '金糸雀訓練の返信', remark: '金糸雀審査の所見', document: '金糸雀の免許証の写し', file: '金糸雀の免許証',
  exception: '金糸雀は通院', correction: '金糸雀の旧姓', refused: '金糸雀の確認書類が不足', decision: '金糸雀の適格理由', busy: '金糸雀の極秘会議',
};
const NEW_PHONE = '+819055559876';

/** A drill from the first line to the last, around it what its people do to their accounts and entries; and everything in it that must not lie about. */
export class WholeDrill {
  readonly phones: string[] = [NEW_PHONE];
  readonly emails: string[] = [];
  readonly names: string[] = [];
  /** Secrets by what they are. */
  readonly tokens: [string, string][] = [];
  readonly codes: string[] = [];

  private constructor(private readonly world: World) {}

  static async live(world: World): Promise<WholeDrill> {
    const drill = new WholeDrill(world);
    await drill.secure();
    await drill.join();
    await drill.keepRecord();
    await drill.call();
    return drill;
  }

  people(): Canary[] {
    return [...this.phones.map((phone, n) => phoneCanary(`phone ${n}`, phone)), ...this.emails.map((email, n) => textCanary(`e-mail ${n}`, email))];
  }

  secrets(): Canary[] {
    return [...this.tokens.map(([what, text]) => textCanary(what, text)), ...Object.entries(WORDS).map(([what, text]) => textCanary(`words: ${what}`, text))];
  }

  known(): Canary[] {
    return this.names.flatMap((name, n) => [textCanary(`name ${n}`, name), textCanary(`name ${n}`, name.replace(/(?=\d+郎$)/, ' '))]);
  }

  private note(person: Person): void {
    this.phones.push(person.phone);
    this.emails.push(person.email);
    this.names.push(person.name);
  }

  private async user(roles: Parameters<typeof account>[1], email: string, expertId: string | null = null): Promise<Browser> {
    this.emails.push(email);
    const { browser } = await account(this.world, roles, email, expertId);
    this.tokens.push([`session of ${roles.join()}`, browser.cookie.split('=')[1]!]);
    return browser;
  }

  /** A member of staff sets up his app and his recovery codes, and comes in by one of them. */
  private async secure(): Promise<void> {
    const browser = await this.user(['ADMINISTRATOR'], 'canary-admin@nco.example');
    const { secret } = await askOne(browser, 'mutation { beginAuthenticatorApp { ... on AuthenticatorAppSecret { secret } } }') as { secret: string };
    const epoch = Math.floor((await this.world.now()).getTime() / 1_000);
    await askOne(browser, 'mutation($code: String!) { confirmAuthenticatorApp(code: $code) { __typename } }', { code: generateSync({ secret, epoch }) });
    const codes = await askOne(browser, GRAVE) as string[];
    this.tokens.push(['secret of an app', secret], ...codes.flatMap((code, n): [string, string][] => [[`recovery code ${n}`, code], [`bare recovery code ${n}`, code.replaceAll('-', '')]]));
    await Promise.all([/認証アプリが登録/, /回復コードが新しく発行/].map((what) => this.world.people.mailbox('canary-admin@nco.example').expectMail(what)));
    const entering = new Browser(this.world.url);
    await askForCode(entering, 'canary-admin@nco.example');
    const code = await codeFor(this.world.people, 'canary-admin@nco.example');
    await askOne(entering, 'mutation($email: String!, $code: String!, $recoveryCode: String) { verifySignInCode(email: $email, code: $code, recoveryCode: $recoveryCode) { __typename } }',
      { email: 'canary-admin@nco.example', code, recoveryCode: codes[0] });
    this.codes.push(code);
    this.tokens.push(['session of a recovery', entering.cookie.split('=')[1]!]);
    await this.world.people.mailbox('canary-admin@nco.example').expectMail(/回復コードが使われました/);
  }

  /** Somebody becomes a member: remarks, a document, a pledge that he signs by name. */
  private async join(): Promise<void> {
    const [first, second] = [await this.user(['VETTING_OFFICER'], 'canary-vet1@nco.example'), await this.user(['VETTING_OFFICER'], 'canary-vet2@nco.example')];
    const person = (await cast(this.world, [{ status: 'INVITED', familyName: '金糸雀', givenName: '鳴子' }])).people[0]!;
    this.note({ ...person, name: '金糸雀鳴子' });
    const mine = await this.user(['EXPERT'], 'canary-expert@people.example', person.id);
    await ask(mine, APPLY);
    const caseId = (await ask(first, OPEN, { expertId: person.id })).id!;
    const file = { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(`${WORDS.file}.pdf`) };
    await first.read(`/vetting/cases/${caseId}/IDENTITY`, { method: 'POST', body: `%PDF-1.7\n% ${WORDS.document}\ntrailer\n<<>>\n%%EOF\n`, headers: file });
    const { version, hashJa: textHash } = await wording(mine, 'PLEDGE');
    await ask(mine, REQUEST_CODE, { agreement: 'PLEDGE' });
    const signingCode = /\d{6}/.exec((await this.world.people.mailbox('canary-expert@people.example').expectMail(/署名コード/)).text)![0];
    await ask(mine, SIGN_BY_NAME, { input: { code: 'PLEDGE', version, language: 'ja', textHash }, name: '金糸雀 鳴子', signingCode });
    this.codes.push(signingCode);
    this.names.push('金糸雀 鳴子');
    for (const kind of ['IDENTITY', 'REFERENCES', 'EMPLOYER', 'PLEDGE', 'ATTESTATION']) await ask(first, STEP, { caseId, kind, outcome: 'PASSED', remark: WORDS.remark });
    await ask(first, PROPOSE, { caseId, verdict: 'APPROVE', until: await dayIn(this.world, 365), remark: WORDS.decision });
    await ask(second, DECIDE, { caseId, agree: true, remark: WORDS.decision });
    await this.world.people.mailbox(person.email).expectMail(/審査が完了/);
  }

  /** An expert looks after his entry: a new phone, times with words beside them, a calendar and a link to his own, a correction that is refused. */
  private async keepRecord(): Promise<void> {
    const person = (await cast(this.world, 1)).people[0]!;
    this.note(person);
    const mine = await this.user(['EXPERT'], 'canary-own@people.example', person.id);
    const { contacts } = await own(mine, ADD, { contact: { kind: 'PHONE', address: NEW_PHONE, employerOwned: false } });
    const code = /\d{6}/.exec((await this.world.people.device(NEW_PHONE).expectSms(/確認コード/)).text)![0];
    await own(mine, VERIFY, { id: contacts!.find(({ address }) => address === NEW_PHONE)!.id, verificationCode: code });
    this.codes.push(code);
    await Promise.all([hears(this.world, person, /電話番号が追加/), this.world.people.mailbox(person.email).expectMail(/電話番号が追加/)]);
    const at = async (days: number): Promise<string> => new Date((await this.world.now()).getTime() + days * 86_400_000).toISOString();
    await mine.run(`mutation($from: DateTime!, $until: DateTime!, $note: String) { setMyAvailability(input: { week: [], quiet: [], wakeSeverity: 3,
      exceptions: [{ from: $from, until: $until, available: false, note: $note }] }) { __typename } }`, { from: await at(1), until: await at(2), note: WORDS.exception });
    const stamp = (await at(3)).replace(/[-:]|\.\d+/g, '');
    await mine.run('mutation($ics: String!) { importMyBusyTimes(ics: $ics) { __typename } }', {
      ics: `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:${stamp}\r\nDTSTART:${stamp}\r\nDURATION:PT1H\r\nSUMMARY:${WORDS.busy}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
    });
    const { link } = await mine.run<{ link: { url: string } }>('mutation { link: openMyCalendarLink { ... on CalendarLinkOpened { url } } }');
    this.tokens.push(['calendar link', /([\w-]{43})\.ics$/.exec(link.url)![1]!]);
    const { asked } = await mine.run<{ asked: { id: string } }>('mutation($wanted: String!) { asked: requestCorrection(field: OTHER, wanted: $wanted) { ... on CorrectionRequest { id } } }', { wanted: WORDS.correction });
    const office = await this.user(['VETTING_OFFICER'], 'canary-office@nco.example');
    await office.run('mutation($id: ID!, $reason: String!) { refuseCorrection(id: $id, reason: $reason) { __typename } }', { id: asked.id, reason: WORDS.refused });
  }

  /** The drill itself: launched on both channels, answered in every way, released by an employer, assembled, closed. */
  private async call(): Promise<void> {
    const coordinator = await Coordinator.of(this.world);
    this.tokens.push(['session of a coordinator', coordinator.browser.cookie.split('=')[1]!]);
    const employer = await Employer.of(this.world);
    const crew = await employer.cast(4);
    for (const person of crew.people) this.note(person);
    this.emails.push(...employer.emails);
    const incidentId = await coordinator.openIncident({ title: WORDS.title, summary: WORDS.summary, drill: true } as Parameters<Coordinator['openIncident']>[0]);
    const { id } = await coordinator.call(crew, { incidentId, channels: ['SMS', 'EMAIL'], heads: 2, reserves: 1 });
    const links = await this.invited(crew);
    const [bySms, byLink, byMouth, unclear] = crew.people as [Person, Person, Person, Person];
    await says(this.world, bySms, '1');
    const asked = await employer.reads(MAIL.asked);
    await (await AnswerPage.open(`${this.world.url}/a/${links[1]!}`)).answer('YES');
    const alsoAsked = await employer.reads(MAIL.asked);
    this.tokens.push(['release link', asked.link.split('/r/')[1]!], ['other release link', alsoAsked.link.split('/r/')[1]!]);
    await coordinator.ask(RECORD_ANSWER, { input: { invitationId: (await coordinator.standing(id, byMouth)).id, answer: 'YES', note: WORDS.note, entryKey: 'canary' } });
    await says(this.world, unclear, WORDS.reply);
    await hears(this.world, unclear, WORD.help);
    await decide(asked.link, 'GRANTED');
    await decide(alsoAsked.link, 'GRANTED');
    for (const person of [bySms, byLink]) await hears(this.world, person, WORD.confirmed);
    await hears(this.world, byMouth, WORD.reserve);
    await this.world.settled();
    await coordinator.ask(CLOSE, { id });
    await this.world.settled();
  }

  private async invited(crew: Cast): Promise<string[]> {
    const links: string[] = [];
    for (const person of crew.people) {
      links.push(/\/a\/([\w-]+)/.exec(await hears(this.world, person, WORD.invited))![1]!);
      await this.world.people.mailbox(person.email).expectMail(WORD.invited);
    }
    this.tokens.push(...links.map((token, n): [string, string] => [`answer link ${n}`, token]));
    return links;
  }
}
