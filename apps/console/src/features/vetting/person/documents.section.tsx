import type { VettingFactsQuery, VettingPersonQuery } from '@muster/contract/vetting';
import type { ReactNode } from 'react';
import { Empty, Section, Table } from '../../../shared/parts/index.ts';
import { useFactName } from '../../../shared/person.tsx';
import { stampText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useIdentityTexts } from './identity.texts.ts';

type Document = VettingPersonQuery['handedIn'][number];

/** Evidence that the person handed in himself. */
export function DocumentsSection({ documents, facts }: { documents: readonly Document[]; facts: VettingFactsQuery }): ReactNode {
  const t = useIdentityTexts();
  const language = useLanguage();
  const fact = useFactName();
  const subjectOf = ({ about, subject }: Document): string => {
    const found = about === 'SKILL' ? facts.workRoles.find(({ id }) => id === subject) : about === 'CREDENTIAL' ? facts.credentialKinds.find(({ code }) => code === subject) : undefined;
    return found ? `${t(`abouts.${about}`)}: ${fact(found)}` : t(`abouts.${about}`);
  };
  return (
    <Section title={t('documents')}>
      {documents.length === 0 ? <Empty title={t('documentsNone.title')}>{t('documentsNone.text')}</Empty> : (
        <>
          <p className="mb-4">{t('documentsText')}</p>
          <Table caption={t('documents')} hideCaption rows={documents} rowKey={({ id }) => id} columns={[
            { key: 'about', title: t('about'), wide: true, cell: subjectOf },
            { key: 'file', title: t('file'), wide: true, cell: ({ id, name, size }) => <a className="inline-flex min-h-11 items-center text-key-1000 underline" href={`/vetting/documents/${id}`} download>{t('fileText', { name, size: Math.ceil(size / 1024) })}</a> },
            { key: 'at', title: t('handedIn'), cell: ({ handedInAt }) => stampText(language, handedInAt) },
          ]} />
        </>
      )}
    </Section>
  );
}
