import type { VettingFactsQuery, VettingPersonQuery } from '@muster/contract/vetting';
import type { ReactNode } from 'react';
import { Empty, Section, StateLabel, Table } from '../../../shared/parts/index.ts';
import { StatusLabel } from '../../../shared/person.tsx';
import { useSession } from '../../../shared/session.ts';
import { dayText, stampText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useFileTexts } from './file.texts.ts';

const ACTS = ['APPLY', 'OPEN_CASE', 'APPROVE', 'REJECT', 'REFUSE_RENEWAL', 'SUSPEND', 'REINSTATE', 'LAPSE', 'LEAVE', 'RETURN'] as const;

/** Who does such a thing, where it was not the viewer: people apply themselves and leave by either hand; all else is the office's. */
function whoDoes(act: string): 'person' | 'officer' | 'other' {
  if (act === 'APPLY') return 'person';
  return act !== 'LEAVE' && ACTS.some((one) => one === act) ? 'officer' : 'other';
}

/** What somebody signed, and until when it holds. */
export function PledgesSection({ signatures, agreements }: { signatures: VettingPersonQuery['signatures']; agreements: VettingFactsQuery['agreements'] }): ReactNode {
  const t = useFileTexts();
  const language = useLanguage();
  const titleOf = (code: string): string => { const found = agreements.find((one) => one.code === code); return found ? inLanguage(language, found.titleJa, found.titleEn) : code; };
  return (
    <Section title={t('pledges')}>
      {signatures.length === 0 ? <Empty title={t('pledgesNone.title')}>{t('pledgesNone.text')}</Empty> : (
        <Table caption={t('pledges')} hideCaption rows={signatures} rowKey={({ id }) => id} columns={[
          { key: 'agreement', title: t('agreement'), wide: true, cell: ({ code, version }) => `${titleOf(code)} ${t('version', { n: version })}` },
          { key: 'signed', title: t('signed'), cell: ({ signedAt }) => dayText(language, signedAt) },
          { key: 'method', title: t('method'), cell: ({ method }) => t(method) },
          { key: 'expires', title: t('expires'), cell: ({ expiresOn }) => dayText(language, expiresOn) },
          { key: 'state', title: t('standing'), cell: ({ inForce }) => <StateLabel tone={inForce ? 'good' : 'bad'}>{t(inForce ? 'inForce' : 'notInForce')}</StateLabel> },
        ]} />
      )}
    </Section>
  );
}

/** How somebody came to where he stands. */
export function LifeSection({ changes }: { changes: VettingPersonQuery['lifeCycle'] }): ReactNode {
  const t = useFileTexts();
  const language = useLanguage();
  const { viewer } = useSession();
  return (
    <Section title={t('life')}>
      {changes.length === 0 ? <p>{t('lifeNone')}</p> : (
        <Table caption={t('life')} hideCaption rows={changes} rowKey={({ id }) => id} columns={[
          { key: 'at', title: t('at'), cell: ({ at }) => stampText(language, at) },
          { key: 'change', title: t('change'), cell: ({ act }) => t(`acts.${ACTS.find((one) => one === act) ?? 'OTHER'}`) },
          { key: 'from', title: t('from'), cell: ({ fromStatus }) => <StatusLabel status={fromStatus} /> },
          { key: 'to', title: t('to'), cell: ({ toStatus }) => <StatusLabel status={toStatus} /> },
          { key: 'by', title: t('byWhom'), cell: ({ act, byUser }) => t(byUser === null ? 'system' : byUser === viewer?.id ? 'me' : whoDoes(act)) },
          { key: 'reason', title: t('reason'), wide: true, cell: ({ reason }) => reason ?? '—' },
        ]} />
      )}
    </Section>
  );
}
