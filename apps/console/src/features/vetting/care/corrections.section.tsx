import { useQuery } from '@apollo/client/react';
import { AcceptCorrectionDocument, CorrectionRequestsDocument, RefuseCorrectionDocument, type CorrectionRequestsQuery } from '@muster/contract/vetting';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Empty, Facts, Loading, Section, Table, TextArea, Trouble } from '../../../shared/parts/index.ts';
import { usePersonName } from '../../../shared/person.tsx';
import { momentText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useCareTexts } from './care.texts.ts';

type Request = CorrectionRequestsQuery['correctionRequests']['nodes'][number];
interface OneProps { request: Request; name: string; onDone: () => void }

function Accept({ request, name, onDone }: OneProps): ReactNode {
  const t = useCareTexts();
  const act = useAct(AcceptCorrectionDocument);
  const go = async (): Promise<unknown> => { const done = await act.run({ id: request.id }); if (done) onDone(); return done; };
  return (
    <ActDialog button={t('accept')} label={t('acceptOf', { name })} title={t('acceptOf', { name })} submit={t('accept')} busy={act.busy} trouble={act.trouble} onSubmit={go}>
      <p>{t('acceptText')}</p>
      <Facts facts={[[t('field'), t(`fields.${request.field}`)], [t('wanted'), request.wanted]]} />
    </ActDialog>
  );
}

function Refuse({ request, name, onDone }: OneProps): ReactNode {
  const t = useCareTexts();
  const act = useAct(RefuseCorrectionDocument);
  const [reason, setReason] = useState('');
  const go = async (): Promise<unknown> => { const done = await act.run({ id: request.id, reason }); if (done) onDone(); return done; };
  return (
    <ActDialog button={t('refuse')} label={t('refuseOf', { name })} title={t('refuseOf', { name })} submit={t('refuse')} look="plain" busy={act.busy} trouble={act.trouble} onSubmit={go}>
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
          { key: 'wanted', title: t('wanted'), cell: ({ wanted }) => wanted },
          { key: 'act', title: t('accept'), cell: (request) => <div className="flex gap-2 whitespace-nowrap"><Accept request={request} name={name(request.expert)} onDone={again} /><Refuse request={request} name={name(request.expert)} onDone={again} /></div> },
        ]} />
      ) : null}
    </Section>
  );
}
