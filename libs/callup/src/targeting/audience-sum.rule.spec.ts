import { describe, expect, it } from '@jest/globals';
import type { CountedAudience } from './audience-counts.query.ts';
import { sumOfCounts } from './audience-sum.rule.ts';

const part = (figures: Partial<CountedAudience>): CountedAudience => ({
  population: 0, recipients: 0, phone: { ja: 0, en: 0 }, mail: { ja: 0, en: 0 }, exclusions: [], lines: [{ position: 0, people: 0 }], places: [], ...figures,
});

describe('the counts of parts', () => {
  it('come to those of the whole', () => {
    expect(sumOfCounts([
      part({ population: 7, recipients: 4, phone: { ja: 2, en: 1 }, mail: { ja: 3, en: 0 }, exclusions: [{ reason: 'BLACKOUT', people: 1 }, { reason: 'NO_CHANNEL', people: 2 }], lines: [{ position: 0, people: 4 }, { position: 1, people: 1 }], places: [{ prefectureCode: '13', people: 3 }, { prefectureCode: '27', people: 1 }] }),
      part({ population: 5, recipients: 3, phone: { ja: 3, en: 0 }, mail: { ja: 1, en: 2 }, exclusions: [{ reason: 'PAUSED', people: 1 }, { reason: 'BLACKOUT', people: 1 }], lines: [{ position: 0, people: 2 }, { position: 1, people: 1 }], places: [{ prefectureCode: '01', people: 2 }, { prefectureCode: '13', people: 1 }] }),
    ])).toEqual({
      population: 12, recipients: 7, phone: { ja: 5, en: 1 }, mail: { ja: 4, en: 2 },
      exclusions: [{ reason: 'PAUSED', people: 1 }, { reason: 'BLACKOUT', people: 2 }, { reason: 'NO_CHANNEL', people: 2 }],
      lines: [{ position: 0, people: 6 }, { position: 1, people: 2 }],
      places: [{ prefectureCode: '01', people: 2 }, { prefectureCode: '13', people: 4 }, { prefectureCode: '27', people: 1 }],
    });
  });

  it('are those of the only part', () => {
    const only = part({ population: 2, recipients: 1, exclusions: [{ reason: 'PAUSED', people: 1 }], lines: [{ position: 0, people: 1 }], places: [{ prefectureCode: '13', people: 1 }] });
    expect(sumOfCounts([only])).toEqual(only);
  });
});
