import { useQuery } from '@apollo/client/react';
import { AcceptCorrectionDocument, CorrectionRequestsDocument, RefuseCorrectionDocument, type CorrectionRequestsQuery } from '@muster/contract/vetting';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Empty, Facts, Loading, Section, Table, TextArea, Trouble } from '../../../shared/parts/index.ts';
import { languageName, useFactName, usePersonName } from '../../../shared/person.tsx';
import { momentText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useCareTexts } from './care.texts.ts';

type Request = CorrectionRequestsQuery['correctionRequests']['nodes'][number];
interface OneProps { request: Request; name: string; values: Values; onDone: () => void }
interface Values { present: string; wanted: string }

/** What stands in the entry and what should stand there, in words; an entry that the viewer may not see, or that is corrected by hand, has no present value. */
function useValues(prefectures: CorrectionRequestsQuery['prefectures']): (request: Request) => Values {
  const t = useCareTexts();
  const language = useLanguage();
  const fact = useFactName();
  return ({ field, wanted, expert }) => {
    const said = (value: string): string => {
      const prefecture = field === 'PREFECTURE' ? prefectures.find(({ code }) => code === value) : undefined;
      return prefecture ? fact(prefecture) : field === 'MESSAGE_LANGUAGE' ? languageName(language, value) : value;
    };
    const present = expert ? { NAME_KANJI: expert.kanji.full, NAME_KANA: expert.kana.full, NAME_ROMAJI: expert.romaji.full, PREFECTURE: expert.prefectureCode, MESSAGE_LANGUAGE: expert.messageLanguage, OTHER: null }[field] : null;
    return { present: present === null ? t('byHand') : said(present), wanted: said(wanted) };
  };
}

function Accept({ request, name, values, onDone }: OneProps): ReactNode {
  const t = useCareTexts();
  const act = useAct(AcceptCorrectionDocument);
  const go = async (): Promise<unknown> => { const done = await act.run({ id: request.id }); if (done) onDone(); return done; };
  return (
    <ActDialog button={t('accept')} label={t('acceptOf', { name })} title={t('acceptOf', { name })} submit={t('accept')} busy={act.busy} trouble={act.trouble} onSubmit={go}>
      <p>{t(request.field === 'OTHER' ? 'acceptOther' : 'acceptText')}</p>
      <Facts facts={[[t('field'), t(`fields.${request.field}`)], [t('present'), values.present], [t('wanted'), values.wanted]]} />
    </ActDialog>
  );
}

function Refuse({ request, name, onDone }: Omit<OneProps, 'values'>): ReactNode {
  const t = useCareTexts();
  const act = useAct(RefuseCorrectionDocument);
  const [reason, setReason] = useState('');
  const go = async (): Promise<unknown> => { const done = await act.run({ id: request.id, reason }); if (done) onDone(); return done; };
  return (
    <ActDialog button={t('refuse')} label={t('refuseOf', { name })} title={t('refuseOf', { name })} submit={t('refuse')} look="plain" busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={() => setReason('')}>
      <p>{t('refuseText')}</p>
      <TextArea label={t('refuseReason')} value={reason} onChange={({ target }) => setReason(target.value)} required />
    </ActDialog>
  );
}

/** Who asks to have what corrected, and the office's answer. */
export function CorrectionsSection(): ReactNode {
  const t = useCareTexts();
  const language = useLanguage();
  const name = usePersonName();
  const { data, error, refetch } = useQuery(CorrectionRequestsDocument);
  const again = (): void => void refetch();
  const requests = data?.correctionRequests.nodes ?? [];
  const valuesOf = useValues(data?.prefectures ?? []);
  return (
    <Section title={t('corrections')}>
      {error ? <Trouble error={error} onAgain={again} /> : null}
      {!data && !error ? <Loading /> : null}
      {data && requests.length === 0 ? <Empty title={t('correctionsNone.title')}>{t('correctionsNone.text')}</Empty> : null}
      {requests.length > 0 ? (
        <Table caption={t('corrections')} hideCaption rows={requests} rowKey={({ id }) => id} columns={[
          { key: 'asked', title: t('asked'), cell: ({ askedAt }) => momentText(language, askedAt) },
          { key: 'person', title: t('person'), cell: ({ expert }) => name(expert) },
          { key: 'field', title: t('field'), cell: ({ field }) => t(`fields.${field}`) },
          { key: 'present', title: t('present'), cell: (request) => valuesOf(request).present },
          { key: 'wanted', title: t('wanted'), cell: (request) => valuesOf(request).wanted },
          { key: 'act', title: t('acts'), cell: (request) => <div className="flex gap-2 whitespace-nowrap"><Accept request={request} name={name(request.expert)} values={valuesOf(request)} onDone={again} /><Refuse request={request} name={name(request.expert)} onDone={again} /></div> },
        ]} />
      ) : null}
    </Section>
  );
}
