import type { Person } from './cast.ts';
import type { World } from './world.ts';

/** The SMS that somebody gets: exactly one of this kind, now or soon. */
export async function hears(world: World, person: Person, pattern: RegExp): Promise<string> {
  return (await world.people.device(person.phone).expectSms(pattern)).text;
}

/** The mail that somebody gets. */
export async function reads(world: World, person: Person, pattern: RegExp): Promise<string> {
  const { subject, text } = await world.people.mailbox(person.email).expectMail(pattern);
  return `${subject}\n${text}`;
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
