import { useQuery } from '@apollo/client/react';
import { AuditPeopleDocument, DataExportsDocument } from '@muster/contract/audit';
import type { ReactNode } from 'react';
import { Button, Empty, Loading, Page, Section, Table, Trouble } from '../../../shared/parts/index.ts';
import { numberText, stampText } from '../../../shared/texts/format.ts';
import { defineTexts, inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { ROLE_NAMES } from '../../../shared/texts/roles.ts';

const useTexts = defineTexts('auditExports', {
  ja: {
    title: '書き出しの記録', lead: '登録者の情報をファイルとして持ち出した記録です。だれの情報が含まれたかは「閲覧と警報」で、見たものを「書き出し」にして確かめられます。', list: '書き出しの一覧', none: { title: '書き出しはありません', text: '審査官が名簿を書き出すか、調整官が持出し名簿を作成すると、ここに並びます。上限を超えて拒否されたものは「閲覧と警報」の警報に出ます。' }, count_one: '{{n}}件', count_other: '{{n}}件', at: '日時', by: '書き出した人', unknown: '(一覧にない利用者)', roles: '当時の役割', purpose: '目的', people: '人数', format: '形式', formats: { CSV: 'CSV', XLSX: 'Excel(XLSX)', JSON: 'JSON', OFFLINE: '持出し名簿(暗号化)' }, more: 'さらに読み込む', names: ROLE_NAMES.ja,
  },
  en: {
    title: 'Exports', lead: 'Entries of people that were taken out in a file. Whose they were is on the page Disclosures, with What = Export.', list: 'What was exported', none: { title: 'Nothing was exported', text: 'Exports of the registry and offline rosters are listed here. Refused ones are among the alarms.' }, count_one: '{{n}} export', count_other: '{{n}} exports', at: 'When', by: 'By', unknown: '(user not in the list)', roles: 'As', purpose: 'Purpose', people: 'People', format: 'Form', formats: { CSV: 'CSV', XLSX: 'Excel (XLSX)', JSON: 'JSON', OFFLINE: 'Offline roster (encrypted)' }, more: 'Load more', names: ROLE_NAMES.en,
  },
});

const FORMATS = ['CSV', 'XLSX', 'JSON', 'OFFLINE'] as const;

/** What left the registry in files. */
export default function ExportsPage(): ReactNode {
  const t = useTexts();
  const language = useLanguage();
  const users = useQuery(AuditPeopleDocument, { fetchPolicy: 'cache-first' }).data?.users ?? [];
  const { data, error, loading, refetch, fetchMore } = useQuery(DataExportsDocument);
  const page = data?.dataExports;
  const more = (): void => void fetchMore({
    variables: { after: page?.pageInfo.endCursor },
    updateQuery: (before, { fetchMoreResult: { dataExports: next } }) => ({ ...before, dataExports: { ...next, nodes: [...before.dataExports.nodes, ...next.nodes] } }),
  }).catch(() => undefined);
  const roleOf = (role: string): string => (role in ROLE_NAMES.ja ? t(`names.${role as keyof typeof ROLE_NAMES.ja}`) : role);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      <Section title={t('list')}>
        {!page && !error ? <Loading /> : null}
        {page && page.nodes.length === 0 ? <Empty title={t('none.title')}>{t('none.text')}</Empty> : null}
        {page && page.nodes.length > 0 ? (
          <div className="space-y-4">
            <p>{t('count', { n: numberText(page.totalCount) })}</p>
            <Table caption={t('list')} hideCaption rows={page.nodes} rowKey={({ id }) => id} columns={[
              { key: 'at', title: t('at'), cell: ({ at }) => <span className="whitespace-nowrap">{stampText(language, at)}</span> },
              { key: 'by', title: t('by'), wide: true, cell: ({ actorId }) => users.find(({ id }) => id === actorId)?.displayName ?? t('unknown') },
              { key: 'roles', title: t('roles'), cell: ({ roles }) => roles.map(roleOf).join(inLanguage(language, '、', ', ')) },
              { key: 'people', title: t('people'), number: true, cell: ({ people }) => numberText(people) },
              { key: 'format', title: t('format'), cell: ({ format }) => { const known = FORMATS.find((one) => one === format); return known ? t(`formats.${known}`) : format ?? '—'; } },
              { key: 'purpose', title: t('purpose'), wide: true, cell: ({ purpose }) => purpose },
            ]} />
            {page.pageInfo.hasNextPage ? <Button look="outline" isBusy={loading} onPress={more}>{t('more')}</Button> : null}
          </div>
        ) : null}
      </Section>
    </Page>
  );
}
