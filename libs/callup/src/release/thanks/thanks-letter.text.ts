import type { LetterLine } from '@muster/platform';
import { DateTime } from 'luxon';
import { dayAndTime } from '../../text/text.identity.ts';
import type { ServedPerson } from './thanks.query.ts';

/** Hours of people together. */
export function totalHours(people: readonly Pick<ServedPerson, 'hours'>[]): number {
  return Math.round(people.reduce((sum, person) => sum + person.hours, 0) * 10) / 10;
}

/**
 * The letter of thanks to one employer, Japanese first: who served, when, for how many hours. Nothing of the incident, the
 * call-up or the place.
 */
export function thanksLetter(people: readonly [ServedPerson, ...ServedPerson[]], authority: string, at: Date): LetterLine[] {
  const [{ organisationJa, organisationEn, drill }] = people;
  const day = DateTime.fromJSDate(at, { zone: 'Asia/Tokyo' });
  const rows = (locale: 'ja' | 'en'): LetterLine[] => people.map((person) => {
    const span = `${dayAndTime(person.fromAt, locale)} – ${dayAndTime(person.untilAt, locale)}`;
    return { text: locale === 'ja' ? `・${person.nameJa} 様  ${span}  ${person.hours} 時間` : `- ${person.nameEn}  ${span}  ${person.hours} h` };
  });
  const hours = totalHours(people);
  return [
    { text: day.setLocale('ja').toFormat('yyyy年M月d日') }, { text: '' }, { text: `${organisationJa} 御中` }, { text: authority }, { text: '' },
    { text: `${drill ? '【訓練】' : ''}ご派遣のお礼`, size: 16 }, { text: '' },
    { text: 'このたびは、貴組織のご理解のもと次の方々を派遣いただき、誠にありがとうございました。厚く御礼申し上げます。' }, { text: '' },
    ...rows('ja'), { text: '' }, { text: `合計 ${people.length} 名、${hours} 時間(時刻は日本時間、時間は派遣の予定による)` }, { text: '' }, { text: '' },
    { text: `${drill ? '[DRILL] ' : ''}Letter of thanks`, size: 14 }, { text: '' },
    { text: `${organisationEn}, ${day.setLocale('en').toFormat('d LLLL yyyy')}` }, { text: 'Thank you for releasing the following people. Their service was made possible by you.' }, { text: '' },
    ...rows('en'), { text: '' }, { text: `${people.length} ${people.length === 1 ? 'person' : 'people'}, ${hours} hours (times in JST; hours as planned)` }, { text: '' }, { text: authority },
  ];
}
