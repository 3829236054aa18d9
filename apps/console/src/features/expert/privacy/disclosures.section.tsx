import type { MyPrivacyQuery } from '@muster/contract/expert';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Empty, Section, Table } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { momentText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { ROLE_NAMES } from '../../../shared/texts/roles.ts';
import { usePrivacyTexts } from './privacy.texts.ts';

type Disclosure = MyPrivacyQuery['myDisclosures']['nodes'][number];
type CallUps = MyPrivacyQuery['myCallUps']['nodes'];

/** Those who look after the people of one body; everybody else without one works for the authority. */
const OF_A_BODY = ['HR', 'EMPLOYER_CONTACT'];

/** Who saw what of me, for what, and in which call-up. */
export function DisclosuresSection({ disclosures, callUps, more }: { disclosures: readonly Disclosure[]; callUps: CallUps; more: boolean }): ReactNode {
  const t = usePrivacyTexts();
  const language = useLanguage();
  const rolesOf = ({ roles }: Disclosure): string => roles.map((role) => ROLE_NAMES[language][role as keyof typeof ROLE_NAMES.ja] ?? role).join(inLanguage(language, '、', ', '));
  const { ways } = useSession();
  const bodyOf = ({ organisation, roles }: Disclosure): string => (organisation ? inLanguage(language, organisation.nameJa, organisation.nameEn) : roles.some((role) => OF_A_BODY.includes(role)) ? '—' : ways.authority);
  const callUpOf = ({ callUpId }: Disclosure): ReactNode => {
    const mine = callUps.find((one) => one.callUpId === callUpId);
    if (mine) return <Link to="/me/call-ups/$invitationId" params={{ invitationId: mine.invitationId }}>{t('callUpOf', { code: mine.code })}</Link>;
    return callUpId ? t('callUpOther') : '—';
  };
  return (
    <Section title={t('log')}>
      <p className="mb-4 text-std-16N-170 text-solid-gray-700">{t('logLead')}</p>
      {disclosures.length === 0 ? <Empty title={t('logNone.title')}>{t('logNone.text')}</Empty> : (
        <Table caption={t('log')} hideCaption rows={disclosures} rowKey={({ id }) => id} columns={[
          { key: 'at', title: t('at'), cell: ({ at }) => momentText(language, at) },
          { key: 'who', title: t('who'), cell: (one) => <>{one.actorName}<span className="block text-solid-gray-700">{rolesOf(one)}</span></> },
          { key: 'organisation', title: t('organisation'), cell: bodyOf },
          { key: 'what', title: t('what'), cell: ({ what }) => t(`kinds.${what}`) },
          { key: 'purpose', title: t('purpose'), wide: true, cell: ({ purposeJa, purposeEn }) => inLanguage(language, purposeJa, purposeEn) },
          { key: 'callUp', title: t('callUp'), cell: callUpOf },
        ]} />
      )}
      {more ? <p className="mt-3 text-std-16N-170 text-solid-gray-700">{t('more')}</p> : null}
    </Section>
  );
}
