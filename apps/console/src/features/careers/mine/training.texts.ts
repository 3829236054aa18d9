import { defineTexts } from '../../../shared/texts/language.ts';

export const useTrainingTexts = defineTexts('myTraining', {
  ja: {
    title: '研修・演習', missing: '足りないもの', missingNone: '期限の近い資格、失効した資格はありません。', lapsed: '{{on}}に失効', expiring: '{{on}}まで有効', status: { CURRENT: '有効', EXPIRING: 'まもなく期限', LAPSED: '失効' },
    limit: { EXPIRY: '資格を更新し、「登録内容」に新しい取得日を入力してください。', ONLINE: 'オンライン講習を修了し、審査官に修了証を見せてください。', PRACTICAL: '実践講習か、実績になる演習を修了してください。' }, rule: '維持の条件: {{rule}}', toCredentials: '資格を開く',
    evidence: '資格の維持に使える実績', evidenceNone: '実績の記録はありません。', evidenceLine: '{{on}} {{kind}}', evidenceKinds: { ONLINE: 'オンライン講習', PRACTICAL: '実践講習・演習', CERTIFICATE: '証明書の確認' },
    parts: '参加した演習', partsNone: '参加した演習の記録はありません。実施した組織が参加の結果を記録すると、ここに載ります。', kinds: { CALL_UP_DRILL: '招集訓練', DOMESTIC: '国内演習', INTERNATIONAL: '国際演習' }, results: { TOOK_PART: '参加', PASSED: '合格', FAILED: '不合格' }, cancelled: '中止', other: '役割の記録なし', noEvidence: '技能・資格の実績にはなりません', days: '{{from}}から{{until}}まで',
    attendances: '修了した研修', attendancesNone: '修了した研修の記録はありません。所属する組織が修了を記録すると、ここに載ります。', attended: '{{on}}に修了',
  },
  en: {
    title: 'Training and exercises', missing: 'What is missing', missingNone: 'None of your credentials has lapsed or is about to.', lapsed: 'Lapsed on {{on}}', expiring: 'Good until {{on}}', status: { CURRENT: 'Current', EXPIRING: 'Runs out soon', LAPSED: 'Lapsed' },
    limit: { EXPIRY: 'Renew it, and enter the new day under “My entry”.', ONLINE: 'Take the online course, and show the certificate to a vetting officer.', PRACTICAL: 'Take the practical course, or an exercise that counts for it.' }, rule: 'What keeps it: {{rule}}', toCredentials: 'Open my credentials',
    evidence: 'On record for your credentials', evidenceNone: 'Nothing is on record.', evidenceLine: '{{on}}, {{kind}}', evidenceKinds: { ONLINE: 'online course', PRACTICAL: 'practical course or exercise', CERTIFICATE: 'certificate seen' },
    parts: 'Exercises in which you took part', partsNone: 'No exercise is on record. Once the body that held it records your part, it appears here.', kinds: { CALL_UP_DRILL: 'Call-up drill', DOMESTIC: 'Domestic exercise', INTERNATIONAL: 'International exercise' }, results: { TOOK_PART: 'Took part', PASSED: 'Passed', FAILED: 'Failed' }, cancelled: 'Cancelled', other: 'No role on record', noEvidence: 'Counts neither for skills nor for credentials', days: '{{from}} to {{until}}',
    attendances: 'Courses that you attended', attendancesNone: 'No course is on record. Once your body records your attendance, it appears here.', attended: 'Attended {{on}}',
  },
});
