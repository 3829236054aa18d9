import { defineTexts } from '../../../shared/texts/language.ts';

export const useMyCareerTexts = defineTexts('myCareer', {
  ja: {
    title: 'わたしのキャリア', lead: '採用の打診と育成計画に答え、研修・演習の実績と任用を確かめます。', offers: '採用の打診', offersLead: '辞退の理由は、打診した組織の人事担当だけが読みます。所属先には伝わりません。',
    offersNone: { title: '採用の打診はありません', text: '打診を受けるには、「同意と記録」で採用の打診に同意してください。', agreed: '採用の打診に同意しています。打診があると、ここに表示します。', go: '同意を確かめる' },
    slot: '採用枠', body: '組織', year: '年度', yearText: '{{year}}年度', state: '状況', since: '日付', answer: '回答', accept: '受諾する', acceptOf: '{{title}}の打診を受諾する', acceptLead: 'この打診を受諾します。任用の手続は、組織の人事担当が進めます。', acceptSave: '受諾を伝える', decline: '辞退する', declineOf: '{{title}}を辞退する', declineLead: '辞退すると、この枠で再び打診されることはありません。', declineSave: '辞退を伝える', reason: '理由(任意)', noReason: '伝えない', note: '補足(任意)',
    accepted: '受諾を伝えました。', declined: '辞退を伝えました。',
    appointments: '任用', appointmentsNone: '任用の記録はありません。', kind: '種類', from: '開始日', until: '最終日', noEnd: '任期なし', left: '残り', days_one: '{{n}}日', days_other: '{{n}}日', over: '終了', home: '帰任先', pay: '給与', monthly: '月額{{yen}}円', daily: '日額{{yen}}円', payNone: '記録なし', sideJobs: '兼業許可', work: '業務の内容', withdrawn: '撤回',
    plans: '育成計画', asked: '提案中(あなたの合意待ち)', plansNone: { title: '育成計画はありません', text: '所属する組織の人事担当が提案すると、ここに示します。合意すると始まります。' }, agree: 'この計画に合意する', agreeLead: '内容を確かめて、合意してください。合意しない場合は、人事担当に相談してください。', agreed: '計画に合意しました。', target: '目標', due: '期限', asOf: '到達度({{on}}現在)', gap: '次の段階の要件', gapNone: '目標に到達しています。', posts: '次に役立つ空席ポスト', post: 'ポスト', fit: '適合', advertised: '公募', yes: '公募中', no: 'なし',
  },
  en: {
    title: 'My career', lead: 'Answer job offers and career plans; see your training, exercises and appointments.', offers: 'Job offers', offersLead: 'Only the body that asked reads your reason for declining. Your employer does not learn of it.',
    offersNone: { title: 'No job offer', text: 'To be asked, opt in to job offers under “Consents and log”.', agreed: 'You have opted in to job offers. When a body asks you, it appears here.', go: 'Look at my consents' },
    slot: 'Slot', body: 'Body', year: 'Year', yearText: 'FY{{year}}', state: 'State', since: 'On', answer: 'Answer', accept: 'Accept', acceptOf: 'Accept the offer: {{title}}', acceptLead: 'You accept the offer. HR of the body goes on with the appointment.', acceptSave: 'Accept the offer', decline: 'Decline', declineOf: 'Decline: {{title}}', declineLead: 'Whoever declines is not asked again for this slot.', declineSave: 'Decline the offer', reason: 'Reason (optional)', noReason: 'None given', note: 'More about it (optional)',
    accepted: 'Your acceptance has been recorded.', declined: 'Your decision to decline has been recorded.',
    appointments: 'Appointments', appointmentsNone: 'No appointment is on record.', kind: 'Kind', from: 'From', until: 'Last day', noEnd: 'No term', left: 'Left', days_one: '{{n}} day', days_other: '{{n}} days', over: 'Over', home: 'Returns to', pay: 'Pay', monthly: '¥{{yen}} a month', daily: '¥{{yen}} a day', payNone: 'Not on record', sideJobs: 'Side jobs', work: 'The work', withdrawn: 'Withdrawn',
    plans: 'Career plans', asked: 'Awaits your agreement', plansNone: { title: 'No career plan', text: 'When HR of your body proposes one, it is shown here. It begins when you agree.' }, agree: 'Agree to this plan', agreeLead: 'Read it and agree. If you do not, please talk to HR.', agreed: 'You agreed to the plan.', target: 'Target', due: 'By', asOf: 'Progress as of {{on}}', gap: 'What the next step needs', gapNone: 'The target is reached.', posts: 'Vacant posts that would help', post: 'Post', fit: 'Fit', advertised: 'Advertised', yes: 'Yes', no: 'Not now',
  },
});
