import { describe, expect, it } from '@jest/globals';
import { timelineText } from './timeline.text.ts';

describe('an entry of the timeline', () => {
  it('says in both languages what happened, with its figures', () => {
    expect(timelineText('WAVE_STARTED', { wave: 2, people: 40 })).toEqual({ ja: '第2波: 40人に送信', en: 'Wave 2: sent to 40 people' });
    expect(timelineText('DEADLINE', {}).en).toBe('The deadline came');
  });

  it('says a dash for a figure that it lacks, and its code when nobody knows it', () => {
    expect(timelineText('REMINDED', {}).en).toContain('—');
    expect(timelineText('FROM_LATER', {})).toEqual({ ja: 'FROM_LATER', en: 'FROM_LATER' });
  });
});
