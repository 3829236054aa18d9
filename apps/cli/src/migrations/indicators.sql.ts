/** The first indicators of the progress board, with every word that makes a number a figure. */
export const INDICATORS = `
insert into indicator (code, valid_from, position, better, name_ja, name_en, definition_ja, definition_en, denominator_ja, denominator_en, source_ja, source_en) values
  ('ROSTER', '2015-07-01', 1, 'HIGHER', '登録されたサイバー人材', 'People on the roster',
   '登録が有効な専門家の数。段階(L1〜L4)は確認済みの技能の最も高い水準。', 'Experts whose registration is in force; the tier (L1 to L4) is the highest verified level of any skill.',
   'その日に有効な目標人数', 'The target in force on the day', 'Muster の名簿', 'The roster of Muster'),
  ('SECURITY_POSTS', '2015-07-01', 2, 'HIGHER', 'セキュリティ管理ポストの充足', 'Security posts held',
   'セキュリティ管理のポストのうち、専任または兼務の在任者がいるもの。', 'Posts of security management that somebody holds, as the main post or beside another.',
   'その日に存在するセキュリティ管理のポスト', 'Posts of security management that exist on the day', 'ポスト台帳', 'The record of posts'),
  ('SLOTS_FILLED', '2015-07-01', 3, 'HIGHER', '採用枠の充足', 'Hiring slots filled',
   'その年度に措置された枠のうち、充足され空いていない人数。', 'Heads of the slots of the fiscal year that are filled and not vacated since.',
   'その年度に措置され廃止されていない人数', 'Heads granted for the fiscal year, less those abolished', '採用枠台帳', 'The ledger of hiring slots'),
  ('TRAINING', '2015-07-01', 4, 'HIGHER', '研修の受講', 'Training coverage',
   '現行の全科目について、対象層の在職者のうち受講が有効な人の延べ数。人が替わると後任者の受講まで数えない。', 'Over all courses in force: present staff of the layers concerned whose attendance counts. When a post changes hands, it counts again only when the successor has attended.',
   '届け出られた層ごとの現員の、科目にわたる延べ数', 'The reported headcounts of these layers, once for each course', '職員・受講記録、各組織の届出', 'Records of staff and attendance; headcounts as reported'),
  ('EXERCISE_SEATS', '2015-07-01', 5, 'HIGHER', '演習の席の充足', 'Exercise seats filled',
   'その年度に始まる演習で、組織の要望に充当された席数。', 'Seats in exercises of the fiscal year that were filled from the demand of the body.',
   '同じ演習で組織が要望した席数', 'Seats that the body demanded in them', '演習の席の台帳', 'The ledger of seats'),
  ('MILESTONES', '2015-07-01', 6, 'HIGHER', '約束の達成', 'Milestones reached',
   '期限が来たマイルストーンのうち、期限までに達成されたもの。', 'Milestones that have fallen due and were reached by their day.',
   '取り下げられていない約束の、期限が来たマイルストーン', 'Milestones of pledges in force that have fallen due', '各組織の約束(プレッジ)', 'The pledges of the bodies');
`;
