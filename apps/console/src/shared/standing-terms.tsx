import type { ReactNode } from 'react';
import { StateLabel } from './parts/labels.tsx';
import { Facts } from './parts/table.tsx';
import { dayText, numberText } from './texts/format.ts';
import { defineTexts, inLanguage, useLanguage } from './texts/language.ts';

const useTexts = defineTexts('standingTerms', {
  ja: {
    earlier: 'これまで、またはこれからの条件', from: '{{day}}から', inForce: '有効', later: '開始前または終了', limit: '1人・四半期あたりの上限', limitText_one: '{{n}}時間', limitText_other: '{{n}}時間', noLimit: '上限なし', notice: '事前の連絡', noticeText_one: '{{n}}時間前まで', noticeText_other: '{{n}}時間前まで', release: '招集ごとの承諾', needed: '必要', notNeeded: '不要', answer: '回答の期限', answerText_one: '依頼から{{n}}分', answerText_other: '依頼から{{n}}分', pay: '給与の負担', pays: { EMPLOYER_PAYS: '派遣元が支払う', AUTHORITY_PAYS: '所管機関が支払う', UNPAID: '無給' }, liability: '損害の責任', liabilities: { EMPLOYER: '派遣元', AUTHORITY: '所管機関', PERSON: '本人' }, blackout: '派遣できない期間', excluded: '除外する取引先', none: 'なし',
  },
  en: {
    earlier: 'Earlier or later terms', from: 'from {{day}}', inForce: 'In force', later: 'Not in force', limit: 'Limit per person and quarter', limitText_one: '{{n}} hour', limitText_other: '{{n}} hours', noLimit: 'no limit', notice: 'Notice', noticeText_one: '{{n}} hour before', noticeText_other: '{{n}} hours before', release: 'Release for each call-up', needed: 'needed', notNeeded: 'not needed', answer: 'Answer within', answerText_one: '{{n}} minute', answerText_other: '{{n}} minutes', pay: 'Who pays', pays: { EMPLOYER_PAYS: 'The employer', AUTHORITY_PAYS: 'The authority', UNPAID: 'Nobody' }, liability: 'Liability', liabilities: { EMPLOYER: 'The employer', AUTHORITY: 'The authority', PERSON: 'The person' }, blackout: 'No release', excluded: 'Excluded clients', none: 'none',
  },
});

/** A version of what is agreed with an employer, as both queries for it give it. */
export interface StandingTermsShown {
  id: string;
  organisationJa: string;
  organisationEn: string;
  validFrom: string;
  inForce: boolean;
  releaseNeeded: boolean;
  answerWithinMinutes: number;
  noticeHours: number;
  hoursAQuarter: number | null;
  payBasis: 'EMPLOYER_PAYS' | 'AUTHORITY_PAYS' | 'UNPAID';
  liabilityBasis: 'EMPLOYER' | 'AUTHORITY' | 'PERSON';
  blackout: readonly { from: string; until: string }[];
  excludedClients: readonly { id: string; nameJa: string; nameEn: string }[];
}

function OneVersion({ terms }: { terms: StandingTermsShown }): ReactNode {
  const t = useTexts();
  const language = useLanguage();
  return (
    <div className="space-y-3">
      <p className="flex flex-wrap items-center gap-3"><b>{inLanguage(language, terms.organisationJa, terms.organisationEn)}</b><span>{t('from', { day: dayText(language, terms.validFrom) })}</span><StateLabel tone={terms.inForce ? 'good' : 'neutral'}>{t(terms.inForce ? 'inForce' : 'later')}</StateLabel></p>
      <Facts facts={[
        [t('release'), t(terms.releaseNeeded ? 'needed' : 'notNeeded')],
        [t('answer'), t('answerText', { n: numberText(terms.answerWithinMinutes) })],
        [t('notice'), t('noticeText', { n: numberText(terms.noticeHours) })],
        [t('limit'), terms.hoursAQuarter === null ? t('noLimit') : t('limitText', { n: numberText(terms.hoursAQuarter) })],
        [t('pay'), t(`pays.${terms.payBasis}`)],
        [t('liability'), t(`liabilities.${terms.liabilityBasis}`)],
        [t('blackout'), terms.blackout.map(({ from, until }) => `${dayText(language, from)} – ${dayText(language, until)}`).join(' / ') || t('none')],
        [t('excluded'), terms.excludedClients.map(({ nameJa, nameEn }) => inLanguage(language, nameJa, nameEn)).join(' / ') || t('none')],
      ]} />
    </div>
  );
}

/** What was agreed with employers: what holds now in full, other versions folded away. */
export function StandingTermsList({ terms }: { terms: readonly StandingTermsShown[] }): ReactNode {
  const t = useTexts();
  const [now, rest] = [terms.filter(({ inForce }) => inForce), terms.filter(({ inForce }) => !inForce)];
  return (
    <div className="space-y-6">
      {now.map((one) => <OneVersion key={one.id} terms={one} />)}
      {rest.length > 0 ? <details open={now.length === 0}><summary className="min-h-11 cursor-pointer py-2 underline underline-offset-4">{t('earlier')}</summary><div className="space-y-6 pt-3">{rest.map((one) => <OneVersion key={one.id} terms={one} />)}</div></details> : null}
    </div>
  );
}
