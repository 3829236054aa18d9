import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { AnswerPage } from './support/answer-page.ts';
import { cast, type Cast } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { allHear, hears, isTold, reads, says, WORD } from './support/hearing.ts';
import { CANCEL, RECORD_ANSWER } from './support/operations.ts';
import { inboundSms, post } from './support/webhook.ts';
import { World } from './support/world.ts';

/** Everything that is kept about what was done, but is no record of a person. */
const TRACES = `
  select 'job' as place, data::text || coalesce(output::text, '') as text from job_queue.job
  union all select 'audit', detail::text from audit_entry
  union all select 'timeline', detail::text from call_up_event
  union all select 'plan', plan::text || coalesce(end_reason, '') from call_up
  union all select 'delivery', concat_ws(' ', error_code, provider_message_id, sender_id) from delivery
  union all select 'history', concat_ws(' ', error_code, provider) from delivery_event
  union all select 'check', results::text from invariant_check
  union all select 'circuit', concat_ws(' ', last_error) from provider_circuit
  union all select 'sender', concat_ws(' ', pause_reason) from sender`;

let world: World;
let coordinator: Coordinator;
let crew: Cast;
let links: string[];
const lines: string[] = [];

describe('what is written down along the way', () => {
  beforeAll(async () => {
    jest.spyOn(process.stdout, 'write').mockImplementation((line) => { lines.push(String(line)); return true; });
    jest.spyOn(process.stderr, 'write').mockImplementation((line) => { lines.push(String(line)); return true; });
    world = await World.open({ env: { LOG_LEVEL: 'debug', TWILIO_TIMEOUT_MS: '1000' } });
    coordinator = await Coordinator.of(world);
    crew = await cast(world, 5);
    await live();
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await world.close();
  });

  /** A call-up in which everything happens that could tempt a program to write down whom it is about. */
  async function live(): Promise<void> {
    const [lost, greylisted, garbled, byLink, told] = crew.people as [Cast['people'][0], Cast['people'][0], Cast['people'][0], Cast['people'][0], Cast['people'][0]];
    world.sandbox.faults.set({ sms: { fail: { codes: [21211], to: [lost.phone] }, loseConnection: { to: [told.phone], times: 1 } }, mail: { reject: { to: [lost.email] }, greylist: { to: [greylisted.email] } } });
    const callUp = await coordinator.call(crew, { channels: ['SMS', 'EMAIL'], heads: 4 });
    const texts = await allHear(world, [greylisted, garbled, byLink, told], WORD.invited);
    links = texts.map((text) => /\/a\/([\w-]+)/.exec(text)![1]!);
    await Promise.all([garbled, byLink, told].map((one) => reads(world, one, WORD.invited)));
    await world.advance('1 minute');
    await reads(world, greylisted, WORD.invited);
    await says(world, garbled, `私の番号は${garbled.phone}です`);
    await hears(world, garbled, WORD.help);
    await (await AnswerPage.open(`${world.url}/a/${links[2]}`)).answer('YES');
    await isTold(world, byLink, WORD.confirmed);
    await AnswerPage.open(`${world.url}/a/${links[2]}x`);
    await post(world, inboundSms(world, told.phone, '1', 'forged'));
    const { id } = await coordinator.standing(callUp.id, told);
    await coordinator.ask(RECORD_ANSWER, { input: { invitationId: id, answer: 'YES', note: `${told.name} ${told.phone}`, entryKey: 'k1' } });
    await isTold(world, told, WORD.confirmed);
    await says(world, greylisted, '停止');
    await coordinator.ask(CANCEL, { id: callUp.id, reason: '誤報' });
    await Promise.all([garbled, byLink, told].map((one) => isTold(world, one, WORD.cancelled)));
    await reads(world, greylisted, WORD.cancelled);
    await coordinator.reconciled(callUp.id);
  }

  const secrets = (): string[] => [
    ...crew.people.flatMap(({ name, phone, email }) => [name, name.slice(0, 2), phone, phone.slice(1), phone.replace('+81', '0'), email]),
    ...links, world.sandbox.account.authToken,
  ];

  it('the log knows what happened and never whom it was about', () => {
    const log = lines.join('');
    expect(log).toContain('"path":"/a/***"');
    expect(log.split('\n').length).toBeGreaterThan(10);
    for (const secret of secrets()) expect(log).not.toContain(secret);
  });

  it('jobs, record, timeline and ledger hold ids, codes and counts', async () => {
    const traces = await world.rows<{ place: string; text: string | null }>(TRACES);
    expect(new Set(traces.map(({ place }) => place)).size).toBeGreaterThanOrEqual(6);
    for (const { place, text } of traces) for (const secret of secrets()) expect(`${place}: ${text}`).not.toContain(secret);
  });

  it('a dump of all tables shows no phone, no address and no word that anybody wrote, in whatever form', async () => {
    const written = crew.people.flatMap(({ phone, email }) => [phone, phone.slice(1), phone.replace('+81', '0'), email]);
    const words = [...written, '誤報と', '私の番号は', '不審な通信', '要員を'];
    const patterns = words.flatMap((word) => [word, Buffer.from(word).toString('hex'), Buffer.from(word).toString('base64').replace(/=+$/, '')]).map((word) => `%${word}%`);
    const tables = await world.rows<{ name: string }>(`
      select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`);
    for (const { name } of tables) {
      const found = await world.rows(`select 1 from ${name} t where t::text like any($1::text[]) limit 1`, [patterns]);
      expect([name, found.length]).toEqual([name, 0]);
    }
  });

  it('an answer link stands nowhere in the database: who can read it cannot answer for anybody', async () => {
    const tables = await world.rows<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`);
    for (const { name } of tables) {
      const found = await world.rows(`select 1 from "${name}" t where t::text like any($1::text[]) limit 1`, [links.map((token) => `%${token}%`)]);
      expect([name, found.length]).toEqual([name, 0]);
    }
  });

  it('the record of what was done is unbroken and names who did it', async () => {
    const entries = await world.rows<{ action: string; kind: string }>('select action, actor_kind as kind from audit_entry order by seq');
    expect(entries.map(({ action }) => action)).toEqual(expect.arrayContaining(['incident.create', 'callup.launch', 'callup.record-answer', 'callup.cancel']));
    expect(entries.filter(({ action }) => action.startsWith('callup.')).every(({ kind }) => kind === 'user')).toBe(true);
  });
});
