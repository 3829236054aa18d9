import { useQuery } from '@apollo/client/react';
import { MyAgreementsDocument, type MyAgreementsQuery } from '@muster/contract/expert';
import { useState, type ReactNode } from 'react';
import { Empty, Loading, Notice, Page, Section, StateLabel, Table, Trouble } from '../../../shared/parts/index.ts';
import { serverNow } from '../../../shared/server-time.ts';
import { dayText, toLocalInput } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { AgreementText, type Agreement, type Signature } from './agreement.text.tsx';
import { useAgreementsTexts } from './agreements.texts.ts';
import { SignSection, type Standing } from './sign.section.tsx';

/** So long before its end a signature can be given anew. */
const SOON_MS = 30 * 86_400_000;

function standingOf({ code }: Agreement, signatures: readonly Signature[]): Standing {
  const own = signatures.filter((one) => one.code === code);
  const last = own.filter(({ inForce }) => inForce).map(({ expiresOn }) => expiresOn).sort().at(-1);
  if (!last) return own.length > 0 ? 'renewed' : 'unsigned';
  return last <= toLocalInput(new Date(serverNow().getTime() + SOON_MS)).slice(0, 10) ? 'soon' : 'signed';
}

/** What I signed and until when; the texts can be read again. */
function Signed({ data }: { data: MyAgreementsQuery }): ReactNode {
  const t = useAgreementsTexts();
  const language = useLanguage();
  const titleOf = (code: string): string => {
    const found = data.agreements.find((one) => one.code === code);
    return found ? inLanguage(language, found.titleJa, found.titleEn) : code;
  };
  const signed = data.agreements.filter((agreement) => standingOf(agreement, data.mySignatures) === 'signed');
  return (
    <Section title={t('mine')}>
      {data.mySignatures.length === 0 ? <Empty title={t('mineNone.title')}>{t('mineNone.text')}</Empty> : (
        <Table caption={t('mine')} hideCaption rows={data.mySignatures} rowKey={({ id }) => id} columns={[
          { key: 'document', title: t('document'), wide: true, cell: ({ code, version }) => t('versionOf', { title: titleOf(code), n: version }) },
          { key: 'state', title: t('state'), cell: ({ inForce }) => <StateLabel tone={inForce ? 'good' : 'neutral'}>{t(inForce ? 'inForce' : 'over')}</StateLabel> },
          { key: 'until', title: t('until'), cell: ({ expiresOn }) => dayText(language, expiresOn) },
          { key: 'at', title: t('at'), cell: ({ signedAt }) => dayText(language, signedAt) },
          { key: 'way', title: t('way'), cell: ({ method }) => t(`ways.${method}`) },
        ]} />
      )}
      {signed.map((agreement) => (
        <details key={agreement.code} className="mt-3"><summary className="min-h-11 cursor-pointer py-2 text-std-16N-170 underline">{t('readAgain', { title: titleOf(agreement.code) })}</summary><AgreementText agreement={agreement} /></details>
      ))}
    </Section>
  );
}

/** The pledges and agreements: what is to be signed, and what I signed. */
export default function AgreementsPage(): ReactNode {
  const t = useAgreementsTexts();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(MyAgreementsDocument, { fetchPolicy: 'cache-and-network' });
  const [done, setDone] = useState<Signature | null>(null);
  const open = (data?.agreements ?? []).map((agreement) => ({ agreement, standing: standingOf(agreement, data!.mySignatures) })).filter(({ standing }) => standing !== 'signed');
  const doneWith = data?.agreements.find(({ code }) => code === done?.code);
  const onSigned = (signature: Signature): void => { setDone(signature); void refetch(); };
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {done && doneWith ? <Notice kind="success">{t('done', { title: inLanguage(language, doneWith.titleJa, doneWith.titleEn), until: dayText(language, done.expiresOn) })}</Notice> : null}
      {data?.agreements.length === 0 ? <Empty title={t('none.title')}>{t('none.text')}</Empty> : null}
      {data && data.agreements.length > 0 && open.length === 0 ? <Notice kind="success">{t('allSigned')}</Notice> : null}
      {open.map(({ agreement, standing }) => <SignSection key={agreement.code} agreement={agreement} standing={standing} onSigned={onSigned} />)}
      {data ? <Signed data={data} /> : null}
    </Page>
  );
}
