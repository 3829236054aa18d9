import { useQuery } from '@apollo/client/react';
import { StaffOfBodyDocument } from '@muster/contract/training';
import { useState, type ReactNode } from 'react';
import { useBodies } from '../../../shared/bodies.ts';
import { BodySelect, ButtonLink, Loading, Page, Trouble } from '../../../shared/parts/index.ts';
import { AttendanceSection } from './attendance.section.tsx';
import { HeadcountsSection } from './headcounts.section.tsx';
import { ImportSection } from './import.section.tsx';
import { useRecordsTexts } from './records.texts.ts';
import { StaffSection } from './staff.section.tsx';

function OfBody({ organisationId }: { organisationId: string }): ReactNode {
  const { data, error, refetch } = useQuery(StaffOfBodyDocument, { variables: { organisationId } });
  const again = (): void => void refetch();
  if (!data) return error ? <Trouble error={error} onAgain={again} /> : <Loading />;
  return (
    <>
      <HeadcountsSection organisationId={organisationId} headcounts={data.headcounts} onSaved={again} />
      <StaffSection organisationId={organisationId} staff={data.staffOf} posts={data.posts.nodes} onSaved={again} />
    </>
  );
}

/** What coverage is counted from: attendances, headcounts and staff by number. */
export default function RecordsPage(): ReactNode {
  const t = useRecordsTexts();
  const { only } = useBodies();
  const [chosen, setChosen] = useState('');
  const body = chosen || only || '';
  return (
    <Page title={t('title')} lead={t('lead')} actions={<ButtonLink to="/training" look="outline">{t('back')}</ButtonLink>}>
      <ImportSection />
      <AttendanceSection />
      <div className="max-w-xl space-y-2"><BodySelect value={body} onChange={setChosen} />{body === '' ? <p>{t('bodyFirst')}</p> : null}</div>
      {body === '' ? null : <OfBody key={body} organisationId={body} />}
    </Page>
  );
}
