import type { FigureColumn, LabelColumn, Text } from '@muster/platform';

const label = (ja: string, en: string): LabelColumn => ({ kind: 'LABEL', label: { ja, en } });
const figure = (kind: FigureColumn['kind'], name: readonly [string, string], definition: readonly [string, string], denominator: Text): FigureColumn =>
  ({ kind, label: { ja: name[0], en: name[1] }, definition: { ja: definition[0], en: definition[1] }, denominator });

export const BODY = label('組織', 'Body');
export const YEAR = label('年度', 'Fiscal year');

const LEDGER: Text = { ja: 'その組織・年度の採用枠台帳の、取り消されていない記録(人数)', en: 'Ledger entries for the body and year that have not been taken back (heads)' };
const heads = (name: readonly [string, string], definition: readonly [string, string]): FigureColumn => figure('COUNT', name, definition, LEDGER);

export const SLOT_SOURCE: Text = { ja: 'Muster の採用枠台帳', en: "Muster's ledger of hiring slots" };
export const SLOT_COLUMNS = [
  BODY, YEAR,
  heads(['要求', 'Requested'], ['組織が要求した人数', 'Heads that the body asked for']),
  heads(['査定', 'Assessed'], ['査定で認められた人数', 'Heads that were accepted in the assessment']),
  heads(['措置', 'Granted'], ['措置された人数', 'Heads that were granted']),
  heads(['公募', 'Advertised'], ['公募に付した人数', 'Heads that were advertised']),
  heads(['充足', 'Filled'], ['任用済みで、その後欠員になっていない人数', 'Heads that were filled and not vacated since']),
  heads(['廃止', 'Abolished'], ['年度内に廃止・削減した人数(枠の廃止と、枠とは別に減らした定員)', 'Heads given up in the year, of slots and separately from them']),
  heads(['純増', 'Net'], ['措置から廃止を引いた人数', 'Granted less abolished']),
  heads(['未充足', 'Open'], ['措置された枠のうち、廃止も充足もされていない人数(枠とは別に減らした定員は引かない)', 'Granted heads that are neither abolished nor filled; what was given up separately from the slots is not deducted']),
] as const;

export const POST_SOURCE: Text = { ja: 'Muster のポスト台帳と在任記録', en: "Muster's registers of posts and of who holds them" };
const EXISTING: Text = { ja: '基準日に存在する、その組織のポスト', en: 'Posts of the body that exist on the day' };
const HELD: Text = { ja: '基準日に在任者のいるポスト', en: 'Posts that somebody holds on the day' };
const BODIES: Text = { ja: '基準日に存在する対象の府省庁・地方公共団体', en: 'Ministries, agencies and local governments in scope that exist on the day' };
const DAYS: Text = { ja: '年度の初日から基準日までに、そのポストが存在した日', en: 'Days from the first of the fiscal year to the as-of date on which the post existed' };

export const POST_COLUMNS = [
  BODY,
  figure('COUNT', ['ポスト', 'Posts'], ['基準日に存在するポストの数', 'Posts that exist on the day'], EXISTING),
  figure('COUNT', ['うち在任', 'Held'], ['専任または兼務の在任者がいるポストの数', 'Posts that somebody holds as the main post or concurrently'], EXISTING),
  figure('COUNT', ['うち空席', 'Vacant'], ['在任者のいないポストの数。事務取扱は空席とみなす', 'Posts that nobody holds; somebody who acts leaves them vacant'], EXISTING),
  figure('COUNT', ['うち事務取扱', 'Acting'], ['空席のうち、事務取扱が置かれているポストの数', 'Of the vacant ones, those for which somebody acts'], EXISTING),
  figure('COUNT', ['うち兼務', 'Concurrent'], ['兼務の在任者によるポストの数', 'Posts whose holder has another main post'], HELD),
  figure('SHARE', ['兼務率', 'Share concurrent'], ['在任者のいるポストのうち、兼務によるものの割合', 'Of the posts that are held, the share held concurrently with another post'], HELD),
  figure('COUNT', ['専任ポストのある組織', 'Bodies with a dedicated post'], ['セキュリティ管理のポストに専任の在任者がいる組織の数', 'Bodies that have a post of security management whose holder has it as the main post'], BODIES),
  figure('COUNT', ['対象組織', 'Bodies'], ['対象の組織の数', 'Bodies in scope'], BODIES),
] as const;

export const VACANCY_COLUMNS = [
  BODY, label('ポスト', 'Post'), label('職位', 'Rank'), label('セキュリティ管理', 'Security management'), label('基準日の状態', 'On the day'),
  figure('DAYS', ['存在日数', 'Days'], ['ポストが存在した日数', 'Days on which the post existed'], DAYS),
  figure('DAYS', ['空席日数', 'Vacant'], ['専任・兼務のいずれの在任者もいない日数', 'Days on which nobody held it, neither as the main post nor concurrently'], DAYS),
  figure('DAYS', ['うち事務取扱', 'Acting'], ['空席日数のうち、事務取扱が置かれた日数', 'Of the vacant days, those on which somebody acted'], DAYS),
] as const;

export const CANDIDATE_SOURCE: Text = { ja: 'Muster の候補者記録', en: "Muster's record of candidates" };
const CANDIDATES: Text = { ja: 'その年度の採用枠の候補者(採用の打診に同意した登録者)', en: 'Candidates for slots of the fiscal year, who opted in to job offers' };
const reached = (name: readonly [string, string], step: readonly [string, string]): FigureColumn =>
  figure('COUNT', name, [`基準日までに${step[0]}に至った候補者の数`, `Candidates who had come to ${step[1]} by the day`], CANDIDATES);

export const CANDIDATE_COLUMNS = [
  BODY, reached(['候補', 'Shortlisted'], ['候補者の選定', 'the shortlist']), reached(['面接', 'Interviewed'], ['面接', 'an interview']), reached(['打診', 'Offered'], ['打診', 'an offer']),
  reached(['受諾', 'Accepted'], ['受諾', 'accepting']), reached(['辞退', 'Declined'], ['辞退', 'declining']), reached(['任用', 'Appointed'], ['任用', 'the appointment']),
  figure('SHARE', ['受諾率', 'Share accepted'], ['打診を受けた候補者のうち、受諾した者の割合', 'Of the candidates with an offer, the share who accepted'],
    { ja: '打診を受けた候補者', en: 'Candidates who were made an offer' }),
] as const;
