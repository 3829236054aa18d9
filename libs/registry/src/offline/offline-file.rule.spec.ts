import { beforeAll, describe, expect, it } from '@jest/globals';
import { openOffline, sealOffline } from './offline-file.rule.ts';

const PASSPHRASE = '切れた夜に 開ける 名簿の鍵';
const CONTENT = Buffer.from('名簿 roster');

describe('an offline file', () => {
  let file: Buffer;
  beforeAll(async () => { file = await sealOffline(CONTENT, PASSPHRASE, new Date('2026-05-01T00:00:00Z')); });

  it('opens with its passphrase, in any width, and says when it was made', async () => {
    expect(await openOffline(file, PASSPHRASE)).toEqual({ ok: true, content: CONTENT, header: expect.objectContaining({ madeAt: '2026-05-01T00:00:00.000Z', kdf: 'scrypt', N: 131_072 }) });
    expect(await openOffline(file, PASSPHRASE.replaceAll(' ', '　'))).toMatchObject({ ok: true });
    expect(file.includes('名簿')).toBe(false);
  });

  it('opens with no other, and not when a byte of it or of its date was changed', async () => {
    expect(await openOffline(file, `${PASSPHRASE}!`)).toEqual({ ok: false, reason: 'WRONG_OR_DAMAGED' });
    const damaged = Buffer.from(file);
    damaged[file.length - 20]! ^= 1;
    expect(await openOffline(damaged, PASSPHRASE)).toEqual({ ok: false, reason: 'WRONG_OR_DAMAGED' });
    expect(await openOffline(Buffer.from(file.toString('latin1').replace('2026-05-01', '2027-05-01'), 'latin1'), PASSPHRASE)).toEqual({ ok: false, reason: 'WRONG_OR_DAMAGED' });
  });

  it.each([['nothing', Buffer.alloc(0)], ['text', Buffer.from('hello\nworld\n')], ['a later form', Buffer.from('MUSTER-OFFLINE-2\n{}\n0123456789abcdef01')],
    ['a cost that takes all memory', Buffer.from('MUSTER-OFFLINE-1\n{"kdf":"scrypt","cipher":"aes-256-gcm","N":1073741824,"r":8,"p":1}\n0123456789abcdef0')]])('%s is none', async (_, bytes) => {
    expect(await openOffline(bytes, PASSPHRASE)).toEqual({ ok: false, reason: 'NOT_OURS' });
  });
});
