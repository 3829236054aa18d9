import { describe, expect, it } from '@jest/globals';
import { scrub } from '@muster/platform';
import { reportError } from './error-report.ts';

describe('the report of an unexpected error', () => {
  it.each([
    ['invalid input syntax for type uuid: "山田 太郎"', 'invalid input syntax for type uuid: "…"'],
    ['could not reach taro@example.jp in time', 'could not reach …@… in time'],
    ['cannot text +81 90-1234-5678 now', 'cannot text # now'],
    ['no such link tK3_9xwQ81bVnD0aaZZ', 'no such link …'],
    ['宛先 山田 is gone', '… … is gone'],
    ['Key (address)=(+819012345678) already exists.', 'Key "…" already exists.'],
    ['connect ECONNREFUSED 127.0.0.1:5432', 'connect ECONNREFUSED #:5432'],
    ['Cannot read properties of undefined', 'Cannot read properties of undefined'],
  ])('turns %p into %p', (message, masked) => expect(scrub(message)).toBe(masked));

  it('keeps code, constraint and frames of a failed query, and nothing of its values', () => {
    const error = Object.assign(new Error('duplicate key value violates unique constraint "contact_address"'), {
      name: 'QueryFailedError', query: 'insert …', parameters: ['taro@example.jp'],
      driverError: { code: '23505', constraint: 'contact_address', table: 'contact', detail: 'Key (address)=(taro@example.jp)' },
    });
    const report = reportError(error);
    expect(report).toMatchObject({ error: 'QueryFailedError', code: '23505', constraint: 'contact_address', table: 'contact' });
    expect(JSON.stringify(report)).not.toContain('taro');
    expect(report.frames[0]).toMatch(/^at /);
  });

  it('says little about what is no error', () => {
    expect(reportError('taro@example.jp')).toMatchObject({ error: 'string', message: '', frames: [] });
  });
});
