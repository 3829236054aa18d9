import { defineTexts } from '../../../shared/texts/language.ts';

export const useWordingsTexts = defineTexts('wordings', {
  ja: {
    title: '誓約・協定', lead: '専門家が署名する誓約・協定です。',
    agreements: '文書の一覧', agreementsNone: { title: '文書がありません', text: '「新しい文書を発行する」から登録します。' }, name: '文書', version: '版', versionText: '第{{n}}版', from: '発行日', days: '署名の有効日数', readOf: '{{name}}の全文を見る', duty: '退会後も続く義務', noDuty: 'なし',
    publish: '新しい版を発行する', publishOf: '{{name}}の新しい版を発行する', publishText: '発行すると、これまでに署名した人にも新しい版への署名を求めます。両方の言語で同じ内容を書いてください。', newText: '発行すると、専門家に署名を求めます。両方の言語で同じ内容を書いてください。', titleJa: '名称(日本語)', titleEn: '名称(英語)', textJa: '本文(日本語)', textEn: '本文(英語)', dutyJa: '退会後も続く義務(日本語、なければ空欄)', dutyEn: '退会後も続く義務(英語、なければ空欄)', validDays: '署名の有効日数', doPublish: '発行する', acts: '操作', new: '新しい文書を発行する', code: '文書の記号', codeHelp: '半角英大文字と下線。例: PLEDGE',
  },
  en: {
    title: 'Pledges', lead: 'Pledges and agreements that experts sign.',
    agreements: 'Documents', agreementsNone: { title: 'There is no document', text: 'Publish the first version of one.' }, name: 'Document', version: 'Version', versionText: '{{n}}', from: 'Published', days: 'Good for (days)', readOf: 'Read {{name}}', duty: 'Duties that continue after leaving', noDuty: 'None',
    publish: 'Publish a new version', publishOf: 'Publish a new version of {{name}}', publishText: 'Whoever signed before is asked to sign the new version. Both languages must say the same.', newText: 'Experts are asked to sign it once it is published. Both languages must say the same.', titleJa: 'Title in Japanese', titleEn: 'Title in English', textJa: 'Text in Japanese', textEn: 'Text in English', dutyJa: 'Duties that continue after leaving, in Japanese (leave empty if none)', dutyEn: 'Duties that continue after leaving, in English (leave empty if none)', validDays: 'A signature is good for (days)', doPublish: 'Publish', acts: 'Actions', new: 'Publish a new document', code: 'Code of the document', codeHelp: 'Capital letters and underscores, for example PLEDGE',
  },
});
