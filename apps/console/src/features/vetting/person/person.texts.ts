import { defineTexts } from '../../../shared/texts/language.ts';

export const useVettingPersonTexts = defineTexts('vettingPerson', {
  ja: {
    none: { title: 'この人は名簿にいません', text: '退会して消去されたか、アドレスが正しくありません。', back: '審査の一覧へ' },
    about: '概要', kana: 'カナ', romaji: 'ローマ字', status: '状態', until: '登録の有効期限', noEnd: '定めなし', undecided: '未定(承認の際に決定)', prefecture: '都道府県', organisation: '所属', languages: '言語', serve: '活動のしかた', remote: '遠隔可', travel: '出張可', neither: '遠隔・出張とも不可', reach: '連絡のつきやすさ',
    reachText: '{{n}} / 100', missedDrill: '直近の訓練に応答なし', noFigure: '登録中の人だけ算出します',
    case: '審査', FIRST: '新規の審査', RENEWAL: '更新の審査', openedAt: '{{at}}に開始', caseNone: { title: '進行中の審査はありません', text: '申込み後と、登録の更新のときに始めます。', action: '審査を始める' }, mayNot: 'この状態の人の審査は始められません。申込みを待ってください。',
    steps: { IDENTITY: '本人確認', REFERENCES: '照会', EMPLOYER: '所属先の確認', PLEDGE: '誓約', ATTESTATION: '適性評価の該当確認', PROPOSAL: '決定の提案', DECISION: '決定' },
    outcome: { PASSED: '問題なし', FAILED: '問題あり', NOT_NEEDED: '不要', APPROVE: '承認を提案', REFUSE: '不承認を提案', AGREED: '同意して決定', RETURNED: '差し戻し', none: '未確認' },
    step: '項目', result: '結果', remark: '所見', documents: '資料', at: '日時', by: '入力', me: 'あなた', other: '別の審査官', acts: '操作', person: '氏名', record: '結果を記録', recordOf: '{{step}}の結果を記録', attach: '資料を添付', attachOf: '{{step}}の資料を添付', attaching: '添付中…',
    remarkHelp: '「問題あり」「不要」のときは必ず入力してください。', remarkHelpFailed: '「問題あり」のときは必ず入力してください。', remarkHelpAttestation: '入力は任意です。評価の結果や、評価を受けなかったことは書かないでください。', save: '記録する', file: '{{name}}({{size}} KB)',
    propose: '決定を提案する', proposeText: '提案は、別の審査官が確認して決定します。自分の提案は自分では決定できません。', verdict: '提案の内容', APPROVE: '承認する', REFUSE: '承認しない', untilLabel: '登録の有効期限', untilHelp: '今日、または今の期限から1年以内の日です。', proposeRemark: '理由', doPropose: '提案する', stepsMissing: '提案の前に、すべての項目を確認してください。',
    decide: '決定する', decideText: '別の審査官が次のとおり提案しています。資料を確認してから決定してください。同意すると、すぐに効力が生じます。', agree: '同意して決定する', return: '差し戻す', waiting: 'あなたの提案が、別の審査官の決定を待っています。', proposal: '提案', decideRemark: '所見', entries: 'この審査の記録',
    past: '過去の審査', states: { OPEN: '審査中', APPROVED: '承認', REFUSED: '不承認', CLOSED: '終了' },
  },
  en: {
    none: { title: 'No such person in the registry', text: 'They left and were erased, or the address is wrong.', back: 'To the queue' },
    about: 'Overview', kana: 'Kana', romaji: 'Roman letters', status: 'State', until: 'Eligible until', noEnd: 'No end', undecided: 'Not decided yet', prefecture: 'Prefecture', organisation: 'Organisation', languages: 'Languages', serve: 'Works', remote: 'remotely', travel: 'can travel', neither: 'neither remotely nor away from home', reach: 'Reachability',
    reachText: '{{n}} of 100', missedDrill: 'Did not answer the last drill', noFigure: 'Worked out for active people only',
    case: 'Vetting', FIRST: 'First vetting', RENEWAL: 'Renewal', openedAt: 'since {{at}}', caseNone: { title: 'No case is open', text: 'A case is opened after an application and for a renewal.', action: 'Open a case' }, mayNot: 'No case can be opened in this state. Wait for an application.',
    steps: { IDENTITY: 'Identity', REFERENCES: 'References', EMPLOYER: 'Employer', PLEDGE: 'Pledge', ATTESTATION: 'Attestation', PROPOSAL: 'Proposal', DECISION: 'Decision' },
    outcome: { PASSED: 'Passed', FAILED: 'Failed', NOT_NEEDED: 'Not needed', APPROVE: 'Approval proposed', REFUSE: 'Refusal proposed', AGREED: 'Agreed', RETURNED: 'Sent back', none: 'Not yet' },
    step: 'Step', result: 'Result', remark: 'Remark', documents: 'Documents', at: 'When', by: 'Entered by', me: 'You', other: 'Another officer', acts: 'Actions', person: 'Name', record: 'Record', recordOf: 'Record: {{step}}', attach: 'Attach', attachOf: 'Attach a document: {{step}}', attaching: 'Attaching…',
    remarkHelp: 'Needed for “Failed” and “Not needed”.', remarkHelpFailed: 'Needed for “Failed”.', remarkHelpAttestation: 'Optional. Do not write the result of an evaluation, nor that somebody declined one.', save: 'Record', file: '{{name}} ({{size}} KB)',
    propose: 'Propose a decision', proposeText: 'Another officer looks at the proposal and decides. You cannot decide on your own proposal.', verdict: 'Proposal', APPROVE: 'Approve', REFUSE: 'Refuse', untilLabel: 'Eligible until', untilHelp: 'Within a year from today, or from the present end.', proposeRemark: 'Reason', doPropose: 'Propose', stepsMissing: 'Every step must be looked at before a proposal.',
    decide: 'Decide', decideText: 'Another officer proposes the following. Look at the documents first. If you agree, it takes effect at once.', agree: 'Agree and decide', return: 'Send back', waiting: 'Your proposal waits for another officer.', proposal: 'Proposal', decideRemark: 'Remark', entries: 'Record of this case',
    past: 'Earlier cases', states: { OPEN: 'Open', APPROVED: 'Approved', REFUSED: 'Refused', CLOSED: 'Closed' },
  },
});
