/** The agreements with which an installation begins; later wordings are new versions, published through the product. */
export const FIRST_AGREEMENTS = [
  {
    code: 'PLEDGE', valid_days: 400, title_ja: '秘密保持誓約書', title_en: 'Pledge of secrecy',
    text_ja: [
      '私は、登録専門家として知り得た秘密を、招集元の許可なく第三者に開示せず、招集された業務以外の目的に使用しません。',
      '受け取った資料は、指示された方法で保管し、業務の終了後は返却し、又は消去します。',
      '秘密が漏れたこと又はそのおそれを知ったときは、直ちに招集元に連絡します。',
      'この誓約に反したときは、登録の停止又は取消し及び法令による責任の対象となることを承知しています。',
    ].join('\n'),
    text_en: [
      'I will not disclose to third parties, without leave of the authority that calls me, what I learn in confidence as a registered expert, nor use it for anything but the work for which I was called.',
      'I keep material that I am given in the way I am told, and return or erase it when the work ends.',
      'When I learn that a secret has leaked or may have leaked, I tell the authority at once.',
      'I know that a breach of this pledge may lead to suspension or the end of my registration, and to liability under the law.',
    ].join('\n'),
    duty_ja: '秘密保持の義務は、登録の終了後も続きます。業務で知り得た秘密を、期間の定めなく、開示し、又は使用してはなりません。手元に残る資料は返却し、又は消去してください。',
    duty_en: 'The duty of secrecy goes on after your registration has ended: without limit of time, you may neither disclose nor use what you learned in confidence. Return or erase what material you still hold.',
  },
  {
    code: 'TERMS', valid_days: 1_200, title_ja: '登録専門家規約への同意', title_en: 'Terms for registered experts',
    text_ja: '登録内容を正しく保ち、所属・利益相反・連絡先の変更を速やかに届け出ます。招集への回答は任意であり、断ることによる不利益はありません。派遣中は現地の責任者の指示に従います。',
    text_en: 'I keep my entry correct and tell changes of employer, conflicts of interest and addresses without delay. Answering a call-up is voluntary, and declining has no consequence. While deployed I follow the person in charge on site.',
    duty_ja: '', duty_en: '',
  },
] as const;
