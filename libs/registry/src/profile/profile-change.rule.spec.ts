import { describe, expect, it } from '@jest/globals';
import { readProfile, type BlockOf, type ProfileChange } from './profile-change.rule.ts';

const JAPAN: BlockOf[] = [
  { code: '01', blockJa: '北海道', blockEn: 'Hokkaido' }, { code: '13', blockJa: '関東', blockEn: 'Kanto' }, { code: '14', blockJa: '関東', blockEn: 'Kanto' }, { code: '27', blockJa: '近畿', blockEn: 'Kinki' },
];
const read = (change: ProfileChange, travels = true): unknown => {
  const result = readProfile(change, travels, JAPAN);
  return result.ok ? result.columns : result.problem.field;
};

describe('what an expert changes of his entry', () => {
  it.each<[string, ProfileChange, boolean, unknown]>([
    ['nothing leaves everything', {}, true, {}],
    ['where he lives', { prefectureCode: '27' }, true, { prefecture_code: '27' }],
    ['a prefecture that there is', { prefectureCode: '48' }, true, 'prefectureCode'],
    ['remote only', { remoteOk: true, travelOk: false }, true, { remote_ok: true, travel_ok: false, travel_prefectures: null }],
    ['travel to a block and a prefecture', { travelBlocks: ['Kanto'], travelPrefectureCodes: ['27'] }, true, { travel_prefectures: ['13', '14', '27'] }],
    ['travel by the Japanese name of a block', { travelBlocks: ['北海道'] }, true, { travel_prefectures: ['01'] }],
    ['travel anywhere', { travelPrefectureCodes: [] }, true, { travel_prefectures: null }],
    ['travel everywhere is anywhere', { travelPrefectureCodes: ['01', '13', '14', '27'] }, true, { travel_prefectures: null }],
    ['travel begins with the first place', { travelOk: true, travelPrefectureCodes: ['13'] }, false, { travel_ok: true, travel_prefectures: ['13'] }],
    ['no places without travel', { travelPrefectureCodes: ['13'] }, false, 'travelPrefectureCodes'],
    ['blocks that there are', { travelBlocks: ['Atlantis'] }, true, 'travelBlocks'],
    ['languages as codes, once each', { languages: ['JA', 'en', 'ja'] }, true, { languages: ['ja', 'en'] }],
    ['languages that there are', { languages: ['xq'] }, true, 'languages'],
    ['some language', { languages: [] }, true, 'languages'],
    ['messages in a language that we write', { messageLanguage: 'fr' }, true, 'messageLanguage'],
    ['messages in English', { messageLanguage: 'en' }, true, { message_language: 'en' }],
  ])('%s', (_, change, travels, expected) => expect(read(change, travels)).toEqual(expected));
});
