import { describe, expect, it } from '@jest/globals';
import { fileKind, fileName } from './file-kind.rule.ts';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(20), Buffer.from('0000000049454e44ae426082', 'hex')]);
const JPEG = Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), Buffer.alloc(40), Buffer.from('ffd9', 'hex')]);

describe('what a file is', () => {
  it('is read from its bytes', () => {
    expect([PDF, PNG, JPEG].map(fileKind)).toEqual(['PDF', 'PNG', 'JPEG']);
  });

  it.each([
    ['a script', Buffer.from('<script>alert(1)</script>')], ['a page that calls itself a PDF later', Buffer.from('<html>%PDF-1.7 %%EOF')],
    ['a program', Buffer.from('4d5a9000', 'hex')], ['an archive', Buffer.from('504b0304', 'hex')], ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a GIF', Buffer.from('GIF89a')], ['nothing', Buffer.alloc(0)], ['half a PDF', PDF.subarray(0, 20)], ['half a PNG', PNG.subarray(0, 24)], ['half a JPEG', JPEG.subarray(0, 30)],
  ])('%s is none of the kinds', (_, bytes) => expect(fileKind(bytes)).toBeNull());
});

describe('its name', () => {
  it.each([
    ['免許証.pdf', '免許証.pdf'], ['scan.exe', 'scan.pdf'], ['../../etc/passwd', 'passwd.pdf'], ['C:\\temp\\ID card.PDF', 'ID card.pdf'],
    ['a\r\nSet-Cookie: x=1', 'aSet-Cookie x=1.pdf'], ['gpj.\u202Efdp', 'gpj.pdf'], ['', 'document.pdf'], ['...', 'document.pdf'], [`${'長'.repeat(200)}.pdf`, `${'長'.repeat(120)}.pdf`],
  ])('%j becomes %j', (given, name) => expect(fileName(given, 'PDF')).toBe(name));
});
