import type { RuleProblem } from '../rules.types.ts';

/** A call-up stays with its incident. */
export const OTHER_INCIDENT: RuleProblem = {
  field: 'incidentId', code: 'OTHER_INCIDENT',
  message: { ja: '招集のインシデントは変更できません。', en: 'A call-up cannot be moved to another incident.' },
  remedy: { ja: '取り消して、新しい招集を作成してください。', en: 'Cancel it and write a new one.' },
};

/** Days that a delegation or rule may last, at most. */
export const LONGEST_DAYS = 366;

/** From and until are the wrong way round, in the past, or too far apart. */
export const BAD_SPAN: RuleProblem = {
  field: 'untilAt', code: 'BAD_SPAN',
  message: { ja: '期間の指定が正しくありません。', en: 'The time span is not right.' },
  remedy: { ja: `終わりを始まりより後の、まだ来ていない時刻とし、${LONGEST_DAYS}日以内にしてください。`, en: `Let it end after it begins, in the future, within ${LONGEST_DAYS} days.` },
};

/** Nobody can be his own delegate, and whoever is named must be a user who may use it. */
export const BAD_DELEGATE: RuleProblem = {
  field: 'delegateId', code: 'BAD_DELEGATE',
  message: { ja: 'この利用者を代理に指定できません。', en: 'This user cannot be your delegate.' },
  remedy: { ja: '自分以外の、有効な調整担当または承認者を選んでください。', en: 'Choose an active coordinator or approver other than yourself.' },
};

/** A figure of a rule is out of its bounds. */
export const BAD_RULE: RuleProblem = {
  field: 'input', code: 'BAD_RULE',
  message: { ja: '事前承認の条件が正しくありません。', en: 'The conditions of the rule are not right.' },
  remedy: { ja: '深刻度は0〜4、人数は1以上、確認期限は60〜86400秒で指定し、ひな形は一覧から選んでください。', en: 'Give a severity of 0 to 4, at least one person, 60 to 86,400 seconds to confirm, and a preset of the list.' },
};
