import { dayWords, isDay, isUuid, type Day, type Text } from '@muster/platform';
import type { EntityManager } from 'typeorm';

/** Where an entry is wrong, how, and what helps. */
export interface TrainingProblem {
  code: string;
  field: string;
  message: Text;
  remedy: Text;
}

const LONGEST_TITLE = 200;

/** What is wrong with texts that stand in both languages; null: nothing. */
export function titleProblem(entry: Readonly<Record<string, unknown>>, fields: readonly string[]): TrainingProblem | null {
  const field = fields.find((name) => {
    const text = String(entry[name] ?? '').trim();
    return text === '' || text.length > LONGEST_TITLE;
  });
  return field === undefined ? null : {
    code: 'NO_TITLE', field, message: { ja: '名称がないか、長すぎます。', en: 'The title is missing or too long.' },
    remedy: { ja: `日本語と英語の両方を ${LONGEST_TITLE} 文字以内で入力してください。`, en: `Give it in Japanese and English, at most ${LONGEST_TITLE} characters each.` },
  };
}

/** What is wrong with days from the first to the last; no last day: without end. */
export function spanProblem(from: { field: string; day: string }, until: { field: string; day: string | null }): TrainingProblem | null {
  if (!isDay(from.day)) return noDay(from.field);
  return until.day === null || (isDay(until.day) && until.day >= from.day) ? null : noDay(until.field);
}

/** Why nothing of a body can be dated so: it must exist on that day. null: it does; the row is held by nobody, bodies do not go away. */
export async function bodyProblem(em: EntityManager, id: string, day: Day, field = 'organisationId'): Promise<TrainingProblem | null> {
  const [body]: { nameJa: string; nameEn: string; validFrom: Day; validTo: Day | null }[] = isUuid(id) ? await em.query(
    'select name_ja as "nameJa", name_en as "nameEn", valid_from::text as "validFrom", valid_to::text as "validTo" from organisation where id = $1', [id]) : [];
  if (!body) return NO_BODY(field);
  if (day >= body.validFrom && (body.validTo === null || day <= body.validTo)) return null;
  const [asked, first, last] = [dayWords(day), dayWords(body.validFrom), body.validTo === null ? null : dayWords(body.validTo)];
  return {
    code: 'BODY_NOT_THERE', field,
    message: { ja: `${body.nameJa}は${asked.ja}には存在しません(存続期間は${first.ja}から${last ? `${last.ja}まで` : ''})。`, en: `${body.nameEn} does not exist on ${asked.en} (it exists from ${first.en} ${last ? `to ${last.en}` : 'on'}).` },
    remedy: { ja: '存続期間内の日付か、前身・後継の組織を指定してください。', en: 'Choose a day within its time, or the body before or after it.' },
  };
}

const NO_BODY = (field: string): TrainingProblem => ({
  code: 'BODY_UNKNOWN', field, message: { ja: 'この組織は見つかりません。', en: 'There is no such organisation.' },
  remedy: { ja: '組織の一覧から選んでください。', en: 'Choose from the list of organisations.' },
});

/** This is no day, or the end is before the beginning. */
export const noDay = (field: string): TrainingProblem => ({
  code: 'NO_DAY', field, message: { ja: '日付が正しくないか、終わりが始まりより前です。', en: 'This is no day, or the end is before the beginning.' },
  remedy: { ja: '開始日と、開始日以降の終了日を指定してください。', en: 'Choose the first day, and a last day not before it.' },
});

/** It lies ahead, and cannot have happened. */
export const notYet = (field: string): TrainingProblem => ({
  code: 'NOT_YET', field, message: { ja: '未来の日付です。', en: 'This day has not come yet.' },
  remedy: { ja: '今日までの日付を指定してください。', en: 'Give a day up to today.' },
});
