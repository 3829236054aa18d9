import type { MyStandingTermsQuery } from '@muster/contract/employer';
import type { ReactNode } from 'react';
import { Empty, Facts, Section, StateLabel } from '../../../shared/parts/index.ts';
import { dayText, numberText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useEmployerTexts } from './employer.texts.ts';

type Terms = MyStandingTermsQuery['myStandingTerms'][number];

function OneVersion({ terms }: { terms: Terms }): ReactNode {
  const t = useEmployerTexts();
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
        [t('excluded'), terms.excludedClientIds.length > 0 ? t('excludedText', { n: terms.excludedClientIds.length }) : t('none')],
      ]} />
    </div>
  );
}

/** What was agreed: what holds now in full, earlier versions folded away. */
export function TermsSection({ terms }: { terms: readonly Terms[] }): ReactNode {
  const t = useEmployerTexts();
  const now = terms.filter(({ inForce }) => inForce);
  const rest = terms.filter(({ inForce }) => !inForce);
  return (
    <Section title={t('terms')}>
      {terms.length === 0 ? <Empty title={t('termsNone.title')}>{t('termsNone.text')}</Empty> : null}
      <div className="space-y-6">
        {now.map((one) => <OneVersion key={one.id} terms={one} />)}
        {rest.length > 0 ? <details><summary className="min-h-11 cursor-pointer py-2 underline underline-offset-4">{t('earlier')}</summary><div className="space-y-6 pt-3">{rest.map((one) => <OneVersion key={one.id} terms={one} />)}</div></details> : null}
      </div>
    </Section>
  );
}
