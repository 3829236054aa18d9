import { useQuery } from '@apollo/client/react';
import { CallUpSilentDocument } from '@muster/contract/callup';
import type { ReactNode } from 'react';
import { Bar, ButtonLink, Loading, Picture, Section, Table, Trouble } from '../../../shared/parts/index.ts';
import { numberText } from '../../../shared/texts/format.ts';
import { useWords } from '../shared/words.ts';
import { useReportTexts } from './report.texts.ts';

interface Called { readonly id: string; readonly funnel: { readonly silent: number; readonly recipients: number } }

const REACH_TONES = { SEEN: 'key', DELIVERED: 'key', SENT: 'grey', NOT_SENT: 'grey' } as const;

/** Who gave no answer, by how far he was reached; their names are on the board. */
export function SilentSection({ callUp }: { callUp: Called }): ReactNode {
  const t = useReportTexts();
  const words = useWords();
  const { data, error, refetch } = useQuery(CallUpSilentDocument, { variables: { id: callUp.id } });
  const silentPeople = data?.callUp?.silentPeople ?? [];
  const { silent, recipients } = callUp.funnel;
  const share = (people: number): string => `${numberText(recipients > 0 ? (people / recipients) * 100 : 0, 1)}%`;
  const picture = <div className="space-y-2">{silentPeople.map(({ reach, people }) => <Bar key={reach} label={t(`reach.${reach}`)} value={people} of={silent} text={words('people', { n: numberText(people) })} tone={REACH_TONES[reach]} />)}</div>;
  const table = (
    <Table caption={t('silentTitle')} hideCaption rows={silentPeople} rowKey={({ reach }) => reach} columns={[
      { key: 'reach', title: t('reached'), cell: ({ reach }) => t(`reach.${reach}`) },
      { key: 'people', title: t('silent'), number: true, cell: ({ people }) => numberText(people) },
      { key: 'share', title: t('shareCalled'), number: true, cell: ({ people }) => share(people) },
    ]} />
  );
  return (
    <Section title={t('silentTitle')} actions={<ButtonLink look="outline" className="print:hidden" to={`/call-ups/${callUp.id}?people=silent#people`}>{t('silentNames')}</ButtonLink>}>
      <p className="mb-3">{t('silentText', { n: numberText(silent), of: numberText(recipients), share: share(silent) })}</p>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {data ? <Picture title={t('silentTitle')} {...{ picture, table }} /> : error ? null : <Loading />}
    </Section>
  );
}
