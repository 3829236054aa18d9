import type { Person } from './cast.ts';
import type { World } from './world.ts';

/** The SMS that somebody gets: exactly one of this kind, now or soon. */
export async function hears(world: World, person: Person, pattern: RegExp): Promise<string> {
  return (await orWhy(world, person, world.people.device(person.phone).expectSms(pattern))).text;
}

/** The mail that somebody gets. */
export async function reads(world: World, person: Person, pattern: RegExp): Promise<string> {
  const { subject, text } = await orWhy(world, person, world.people.mailbox(person.email).expectMail(pattern));
  return `${subject}\n${text}`;
}

/** A message that does not come is explained by what the ledger knows of its person. */
async function orWhy<T>(world: World, person: Person, message: PromiseLike<T>): Promise<T> {
  try {
    return await message;
  } catch (error) {
    const ledger = await world.rows(
      `select d.purpose, d.channel, d.state, d.attempts, d.error_code, d.not_before - muster_now() as due_in, d.unknown_since
       from delivery d join invitation i on i.id = d.invitation_id where i.expert_id = $1 order by d.id`, [person.id]);
    throw new Error(`${(error as Error).message}\nIn the ledger:\n${ledger.map((row) => `  ${JSON.stringify(row)}`).join('\n')}`, { cause: error });
  }
}

/** The same word on both channels. */
export async function isTold(world: World, person: Person, pattern: RegExp): Promise<{ sms: string; mail: string }> {
  const [sms, mail] = await Promise.all([hears(world, person, pattern), reads(world, person, pattern)]);
  return { sms, mail };
}

/** Everybody of a list gets one SMS of this kind. */
export function allHear(world: World, people: readonly Person[], pattern: RegExp): Promise<string[]> {
  return Promise.all(people.map((person) => hears(world, person, pattern)));
}

/** Somebody sends an SMS; resolves when the product has taken and processed it, with all that follows. */
export async function says(world: World, person: Person, body: string): Promise<void> {
  const { delivered } = await world.people.device(person.phone).sendSms(body);
  if (!delivered) throw new Error(`The product did not take "${body}"`);
  await world.settled();
}

/** The word that somebody gets, in the product's own words. */
export const WORD = {
  invited: /照合\d{4}/,
  confirmed: /参加確定/,
  reserve: /予備に登録/,
  closed: /受付は終了/,
  thanked: /待機を解除/,
  cancelled: /取り消されました/,
  reminded: /回答をお待ち/,
  help: /返信を読み取れません/,
} as const;
