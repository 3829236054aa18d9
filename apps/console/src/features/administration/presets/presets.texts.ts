import { defineTexts } from '../../../shared/texts/language.ts';

export const usePresetsTexts = defineTexts('presetsKept', {
  ja: {
    title: '招集のひな形', lead: 'インシデントの種類ごとに、必要な人の標準と招集の文面を定めます。ここを変えても、すでにある招集は変わりません。', list: '使用中のひな形', create: '新しいひな形を作る', withdrawnList: '廃止したひな形',
    name: '名称', code: '記号', people_one: '{{n}}人', people_other: '{{n}}人', needed: '必要な人', version: '版', versionText: '第{{n}}版', asShipped: '初期設定のまま', changed: '最後の変更', acts: '操作', edit: '編集する', editOf: '{{name}}を編集する', drill: '訓練用',
    none: { title: 'ひな形がありません', text: '「新しいひな形を作る」から登録します。' },
    withdraw: '廃止する', withdrawOf: '{{name}}を廃止する', withdrawText: '新しい招集では選べなくなります。これまでの招集と記録は変わりません。あとで使用に戻せます。', bringBack: '使用に戻す', bringBackOf: '{{name}}を使用に戻す', bringBackText: '新しい招集で、再び選べるようになります。',
    back: 'ひな形の一覧へ', newTitle: '新しいひな形', missing: { title: 'このひな形はありません', text: 'アドレスが正しくありません。' },
    basics: '基本', codeHelp: '半角英大文字・数字・下線。あとで変えられません。例: PHISHING', nameJa: '名称(日本語)', nameEn: '名称(英語)', severity: '想定する深刻度', severityText: '深刻度{{n}}', forDrills: '訓練に使うひな形(訓練の画面で最初に示します)',
    lines: '所要', total: '必要 {{heads}}人・予備 {{reserves}}人', lineTitle: '{{n}}行目', add: '行を加える', remove: '{{n}}行目を除く', up: '{{n}}行目を上へ', role: '職務', anyRole: '職務を問わない', level: '最低レベル', levelText: 'レベル{{n}}以上', heads: '必要人数', reserves: '予備の人数', place: '場所', places: { ON_SITE: '現地', REMOTE: '遠隔', EITHER: '現地・遠隔どちらも可' }, hours: '活動時間(時間)', attestation: '適性評価の該当確認', noAttestation: '求めない', languages: '使える言語(すべて)', languageNames: { ja: '日本語', en: '英語' }, linesNone: { title: '所要がありません', text: '「行を加える」から、必要な職務と人数を入れてください。' },
    texts: '招集の文面', textsHelp: '差込み: {authority} 所管機関、{number} 招集番号、{severity} 深刻度、{role} 職務、{deadline} 回答期限、{code} 照合番号。TLP:CLEAR の内容だけを書きます。被害組織の名前は書かないでください。', textJa: '日本語の文面', textEn: '英語の文面', preview: '届く文面の見本', previewJa: '日本語の見本', previewEn: '英語の見本', segments_one: 'SMS {{n}}通分', segments_other: 'SMS {{n}}通分', oneIsBest: '回答用リンクを含みます。1〜2通に収まるのが理想です。', problems: '直すところ', noProblems: '問題はありません。', placeOf: { code: '記号', nameJa: '名称(日本語)', nameEn: '名称(英語)', severity: '深刻度', textJa: '日本語の文面', textEn: '英語の文面', lines: '所要', line: '{{n}}行目' },
    save: '保存する', saveText: '保存すると第{{n}}版になり、新しい招集から使われます。すでにある招集は変わりません。', createText: '保存すると、新しい招集から選べるようになります。', saved: '保存しました', savedText: '第{{n}}版を保存しました。',
    history: '版の記録', historyNone: 'まだ変更されていません。', by: '変更した人', product: '初期設定', at: '変更日時', lineCount: '所要の行', heads2: '必要人数の合計',
  },
  en: {
    title: 'Presets of call-ups', lead: 'For each kind of incident: who is usually needed, and the text. Changing one leaves call-ups that exist as they are.', list: 'Presets in use', create: 'Make a preset', withdrawnList: 'Withdrawn presets',
    name: 'Name', code: 'Code', people_one: '{{n}} person', people_other: '{{n}} people', needed: 'Who is needed', version: 'Version', versionText: 'version {{n}}', asShipped: 'as it came', changed: 'Last change', acts: 'Actions', edit: 'Edit', editOf: 'Edit {{name}}', drill: 'for drills',
    none: { title: 'There is no preset', text: 'Make the first one.' },
    withdraw: 'Withdraw', withdrawOf: 'Withdraw {{name}}', withdrawText: 'New call-ups cannot begin from it. Call-ups and records stay as they are, and it can be brought back.', bringBack: 'Bring back', bringBackOf: 'Bring back {{name}}', bringBackText: 'New call-ups can begin from it again.',
    back: 'All presets', newTitle: 'New preset', missing: { title: 'There is no such preset', text: 'The address is wrong.' },
    basics: 'Basics', codeHelp: 'Capitals, digits and underscores; it never changes. For example PHISHING', nameJa: 'Name in Japanese', nameEn: 'Name in English', severity: 'Suggested severity', severityText: 'Severity {{n}}', forDrills: 'For drills (the drill page proposes it first)',
    lines: 'Who is needed', total: '{{heads}} needed, {{reserves}} in reserve', lineTitle: 'Line {{n}}', add: 'Add a line', remove: 'Remove line {{n}}', up: 'Move line {{n}} up', role: 'Role', anyRole: 'Any role', level: 'Least level', levelText: 'Level {{n}} or above', heads: 'Needed', reserves: 'In reserve', place: 'Place', places: { ON_SITE: 'On site', REMOTE: 'Remote', EITHER: 'On site or remote' }, hours: 'Hours of work', attestation: 'Attestation', noAttestation: 'None', languages: 'Languages (all of them)', languageNames: { ja: 'Japanese', en: 'English' }, linesNone: { title: 'Nobody is needed yet', text: 'Add a line with a role and a number of people.' },
    texts: 'Message', textsHelp: 'Placeholders: {authority}, {number} of the call-up, {severity}, {role}, {deadline} for answers, {code} for authenticity. TLP:CLEAR only, and never the name of the victim.', textJa: 'Text in Japanese', textEn: 'Text in English', preview: 'As people get it', previewJa: 'Sample in Japanese', previewEn: 'Sample in English', segments_one: '{{n}} SMS segment', segments_other: '{{n}} SMS segments', oneIsBest: 'With the link for answers. One or two segments are best.', problems: 'To be corrected', noProblems: 'All is well.', placeOf: { code: 'Code', nameJa: 'Name in Japanese', nameEn: 'Name in English', severity: 'Severity', textJa: 'Text in Japanese', textEn: 'Text in English', lines: 'Lines', line: 'Line {{n}}' },
    save: 'Save', saveText: 'Saved, it is version {{n}} and counts for new call-ups. Those that exist stay as they are.', createText: 'Saved, new call-ups can begin from it.', saved: 'Saved', savedText: 'Version {{n}} is saved.',
    history: 'Versions', historyNone: 'It was never changed.', by: 'Changed by', product: 'as it came', at: 'When', lineCount: 'Lines', heads2: 'People needed',
  },
});
