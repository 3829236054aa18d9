import type { ChaosCase } from '../chaos.case.ts';
import type { ChaosWorld } from '../world/chaos.world.ts';
import { until } from '../world/until.ts';
import { verdictOn } from '../world/verdict.ts';

/** A crowd in a hurry: most answer, everybody within seconds. */
const HURRY = { speed: 600, answersPerSecond: 1_000, concurrency: 32 };

/** Answers that count, and replies that wait for a coordinator: of garbage, and of numbers that several people share. */
const STORED = 'select (select count(*) from answer)::int + (select count(*) from unclear_reply)::int as stored';

const POISONED = 'POISON?';
/** Bytes that sealing adds to a text. */
const SEAL_BYTES = 33;

/** Makes the database refuse one kind of reply, as a bug that only one message meets would; sealed texts are known by their length. */
const POISON = `
  create function chaos_poison() returns trigger language plpgsql as $$ begin raise exception 'poison'; end $$;
  create trigger chaos_poison before insert on unclear_reply for each row when (octet_length(new.text_sealed) = ${SEAL_BYTES + POISONED.length}) execute function chaos_poison()`;

/** The api dies while answers pour in: every answer that it acknowledged counts. */
export const killApiInAnswers: ChaosCase = {
  name: 'kill-api-in-answers',
  what: 'a crowd answers by SMS and link at once, kill -9 of the api in the middle',
  run: async (world) => {
    await world.sandbox.startCrowd(HURRY);
    const callUp = await world.launch();
    await until('a third have answered', async () => {
      const { people, waiting } = await world.sandbox.crowd();
      return people > 0 && waiting < people / 3 && (await answered(world, callUp)) > 100;
    });
    world.stack.api.kill('SIGKILL');
    const crowd = await until('the crowd is done', async () => {
      const progress = await world.sandbox.crowd();
      return progress.waiting === 0 && progress;
    });
    await world.settled();
    const acknowledged = Object.values(crowd.answered).reduce((sum, n) => sum + n, 0);
    const [{ stored }] = await world.database.query<[{ stored: number }]>(STORED);
    return {
      verdict: await verdictOn(world, callUp), acknowledged, stored, neverGotThrough: crowd.failed, refused: crowd.refused,
      broken: stored < acknowledged ? [`${acknowledged - stored} acknowledged answers are lost`] : [],
    };
  },
};

async function answered(world: ChaosWorld, callUp: string): Promise<number> {
  const [row] = await world.database.query<[{ n: number }]>('select count(*)::int as n from invitation where call_up_id = $1 and answer is not null', [callUp]);
  return row.n;
}

/** One reply that cannot be worked in: it is set aside on record, and nobody waits behind it. */
export const poisonReply: ChaosCase = {
  name: 'poison-reply',
  what: 'one inbound message that cannot be processed among many',
  run: async (world) => {
    const callUp = await world.launch(['SMS']);
    await world.accepted(1);
    await world.database.query(POISON);
    const { messages } = await world.sandbox.messages({ channel: 'SMS', direction: 'OUTBOUND', limit: 60 });
    const [poisoned, ...others] = [...new Set(messages.map((message) => message.to))];
    await world.sandbox.reply({ from: poisoned!, body: POISONED });
    for (const from of others) await world.sandbox.reply({ from, body: '2' });
    await until('the others are worked in', async () => (await answered(world, callUp)) >= others.length);
    await world.settled();
    const aside = await world.database.query<{ outcome: string }[]>(`select outcome from inbox where kind = 'MESSAGE' and outcome = 'POISON'`);
    const [record] = await world.database.query<[{ n: number }]>(`select count(*)::int as n from audit_entry where action = 'inbox.poison'`);
    return {
      verdict: await verdictOn(world, callUp), others: others.length, setAside: aside.length,
      broken: aside.length === 1 && record.n === 1 ? [] : [`${aside.length} messages were set aside, ${record.n} on record, instead of one`],
    };
  },
};
