import { defineTexts } from '../../../shared/texts/language.ts';

export const useTeamsTexts = defineTexts('teams', {
  ja: {
    title: '体制', lead: '招集の対象にできる常設の体制です。CYMAT、地域の体制、各機関のCSIRTがあります。', none: { title: '体制はまだありません', text: '「体制を登録する」から、名称と要請の基準を登録します。' }, noneRead: '審査官または管理者が登録すると、ここに並びます。', name: '名称', kind: '種類', kinds: { CYMAT: 'CYMAT', MINISTRY_CSIRT: '府省庁CSIRT', MUNICIPALITY_CSIRT: '市区町村CSIRT', PREFECTURE_CSIRT: '都道府県CSIRT', REGIONAL_CYMAT: '地域版CYMAT' },
    severity: '要請の基準', severityText: '深刻度{{n}}以上', prefecture: '都道府県', area: '担当範囲', areas: { country: '全国', region: '複数の都道府県(地域)', body: '自組織' }, state: '状態', inForce: '有効', past: '終了',
    record: '体制を登録する', edit: '内容を変更する', nameJa: '名称(日本語)', nameEn: '名称(英語)', activationJa: '要請のしかた(日本語)', activationEn: '要請のしかた(英語)', activation: '要請のしかた', validFrom: '開始日', validTo: '終了日(なければ空欄)', save: '保存する', notSet: '指定なし', period: '期間', noEnd: '定めなし',
    missing: { title: 'この体制はありません', text: 'アドレスが正しくありません。', back: '体制の一覧へ' }, about: '概要',
    members: '構成員', membersNone: { title: '構成員はいません', text: '「構成員を加える」から、長・副長・班員を加えます。' }, person: '氏名', post: '役', posts: { LEAD: '長', DEPUTY: '副長', MEMBER: '班員' }, from: '開始', until: '最終日', give: '構成員を加える', find: '氏名で探す', doFind: '探す', choose: '対象者', chooseNone: '見つかりません。登録中の人だけを探します。', doGive: '構成員を加える', end: '任を解く', endOf: '{{name}}の任を解く', acts: '操作', lastDay: '最終日', status: '状態',
    aid: '相互応援', aidNone: '相互応援の取決めはありません。', partner: '相手の体制', agree: '取決めを結ぶ', doAgree: '結ぶ', aidEnd: '取決めを終える', aidEndOf: '{{name}}との取決めを終える', doEnd: '終える',
  },
  en: {
    title: 'Teams', lead: 'Standing teams that a call-up can address: CYMAT, regional teams and the CSIRTs of bodies.', none: { title: 'There is no team yet', text: 'Record one with its name and the severity at which it is activated.' }, noneRead: 'Teams appear once a vetting officer or administrator records them.', name: 'Name', kind: 'Kind', kinds: { CYMAT: 'CYMAT', MINISTRY_CSIRT: 'CSIRT of a ministry', MUNICIPALITY_CSIRT: 'CSIRT of a municipality', PREFECTURE_CSIRT: 'CSIRT of a prefecture', REGIONAL_CYMAT: 'Regional CYMAT' },
    severity: 'Activated at', severityText: 'Severity {{n}} or above', prefecture: 'Prefecture', area: 'Area', areas: { country: 'Whole country', region: 'Several prefectures', body: 'Its own organisation' }, state: 'State', inForce: 'In force', past: 'Ended',
    record: 'Record a team', edit: 'Change', nameJa: 'Name in Japanese', nameEn: 'Name in English', activationJa: 'Who activates it and how (Japanese)', activationEn: 'Who activates it and how (English)', activation: 'Activation', validFrom: 'First day', validTo: 'Last day (empty: none)', save: 'Save', notSet: 'None', period: 'Period', noEnd: 'no end',
    missing: { title: 'There is no such team', text: 'The address is wrong.', back: 'To the teams' }, about: 'Overview',
    members: 'Members', membersNone: { title: 'Nobody is in this team', text: 'Begin with “Add a member”: a lead, a deputy and members.' }, person: 'Name', post: 'Post', posts: { LEAD: 'Lead', DEPUTY: 'Deputy', MEMBER: 'Member' }, from: 'From', until: 'Last day', give: 'Add a member', find: 'Find by name', doFind: 'Find', choose: 'Person', chooseNone: 'Nobody found. Only active people are looked for.', doGive: 'Add the member', end: 'End', endOf: 'End the membership of {{name}}', acts: 'Actions', lastDay: 'Last day', status: 'State',
    aid: 'Mutual aid', aidNone: 'No mutual aid is agreed.', partner: 'Other team', agree: 'Agree on mutual aid', doAgree: 'Agree', aidEnd: 'End', aidEndOf: 'End the aid with {{name}}', doEnd: 'End it',
  },
});
