import { describe, expect, it } from '@jest/globals';
import { missing, type Picture } from './missing.ts';

const inAllForms = (path: string, dialogs: Record<string, string> = {}): Picture[] => ['ja', 'en'].flatMap((language) => [1280, 360].map((width) => ({
  language, width, path, dialogs: dialogs[language] ? [dialogs[language]] : [],
})));

describe('screens and dialogs that nobody could look at', () => {
  const screens = ['/posts', '/posts/new', '/posts/$postId'];
  const dialogs = [{ file: 'posts/end.tsx', titles: { ja: [/^.*を終える$/], en: [/^End .*$/] } }];

  it('are none when each stands in both languages at both widths', () => {
    const pictures = [...inAllForms('/posts'), ...inAllForms('/posts/new'), ...inAllForms('/posts/0199'), ...inAllForms('/posts/0199', { ja: '室長を終える', en: 'End director' })];
    expect(missing(screens, dialogs, pictures)).toEqual([]);
  });

  it('are named with the forms that are lacking', () => {
    const pictures = [...inAllForms('/posts').filter(({ language }) => language === 'ja'), ...inAllForms('/posts/new'), ...inAllForms('/posts/0199').filter(({ width }) => width === 1280)];
    expect(missing(screens, dialogs, pictures)).toEqual([
      '/posts: no picture in en at 1280 px, en at 360 px', '/posts/$postId: no picture in ja at 360 px, en at 360 px',
      'posts/end.tsx, “End .*”: no picture in ja at 1280 px, ja at 360 px, en at 1280 px, en at 360 px',
    ]);
  });

  it('does not take a dialog over a screen for the screen', () => {
    const pictures = inAllForms('/posts', { ja: '室長を終える', en: 'End director' });
    expect(missing(['/posts'], dialogs, pictures)).toEqual([expect.stringMatching(/^\/posts: /)]);
  });
});
