import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { found } from './support/canary.ts';
import { buried, codesSung, dumpOf, filesOf, sung, type DumpedTable } from './support/dump.ts';
import { WholeDrill } from './support/whole-drill.ts';
import { World } from './support/world.ts';

/** Where people's names belong. */
const HOMES_OF_NAMES = ['public.expert', 'public.app_user'];

let world: World;
let drill: WholeDrill;
let dump: DumpedTable[];
const lines: string[] = [];
const keep = (line: string | Uint8Array): boolean => { lines.push(String(line)); return true; };

describe('after a whole drill', () => {
  beforeAll(async () => {
    jest.spyOn(process.stdout, 'write').mockImplementation(keep);
    jest.spyOn(process.stderr, 'write').mockImplementation(keep);
    world = await World.open({ env: { LOG_LEVEL: 'debug' } });
    drill = await WholeDrill.live(world);
    dump = await dumpOf(world);
  }, 120_000);
  afterAll(async () => {
    jest.restoreAllMocks();
    await world.close();
  });

  it('there is something to find: the drill has gone all its ways', async () => {
    const filled = dump.filter(({ rows }) => rows.length > 0).map(({ name }) => name);
    for (const name of [
      'call_up', 'invitation', 'answer', 'unclear_reply', 'delivery', 'inbox', 'release_request', 'release_notice', 'authenticator_app', 'recovery_code', 'session', 'sign_in_code', 'contact_code', 'contact_message',
      'agreement_signature', 'attachment', 'vetting_step', 'vetting_notice', 'calendar_feed', 'availability_exception', 'busy_time', 'correction_request', 'account_notice', 'audit_entry',
    ]) expect(filled).toContain(`public.${name}`);
    expect(filled.some((name) => name.startsWith('job_queue.'))).toBe(true);
    expect((await world.rows(`select 1 from call_up where state = 'CLOSED' and kind = 'DRILL'`)).length).toBe(1);
    expect([drill.codes.length, drill.phones.length, drill.emails.length]).toEqual([3, 7, 13]);
    expect(drill.tokens.every(([, text]) => text.length >= 10)).toBe(true);
  });

  it('no dump holds a phone number, an address, a token or what people wrote', () => {
    expect(sung(dump, [...drill.people(), ...drill.secrets()])).toEqual([]);
  });

  it('no dump holds a name but where names belong', () => {
    expect(sung(dump.filter(({ name }) => !HOMES_OF_NAMES.includes(name)), drill.known())).toEqual([]);
    expect(sung(dump, drill.known()).length).toBeGreaterThan(5);
  });

  it('no column holds a code of one use', async () => {
    expect(await codesSung(world, drill.codes)).toEqual([]);
  });

  it('no file of the database holds them either, in an index, in what was deleted or overwritten', async () => {
    const files = await filesOf(world);
    expect(buried(files, drill.known())).toContain('name 0 in the file of public.expert');
    expect(buried(files, [...drill.people(), ...drill.secrets()])).toEqual([]);
  });

  it('no line of a log holds any of it, nor a name', () => {
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.flatMap((line) => found(line, [...drill.people(), ...drill.secrets(), ...drill.known()]).map((what) => `${what} in: ${line.slice(0, 80)}`))).toEqual([]);
  });

  it('no job and no record of an act names anybody', () => {
    const told = dump.filter(({ name }) => /job_queue|audit_entry|call_up_event|timer|disclosure/.test(name));
    expect(told.length).toBeGreaterThan(5);
    expect(sung(told, [...drill.people(), ...drill.secrets(), ...drill.known()])).toEqual([]);
  });
});
