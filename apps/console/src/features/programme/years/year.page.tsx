import { useQuery } from '@apollo/client/react';
import { ProgressYearDocument, PublishProgressSnapshotDocument, type ProgressYearQuery } from '@muster/contract/programme';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { todayInJapan } from '../../../shared/days.ts';
import { ButtonLink, Empty, FileLinks, Loading, Notice, Page, StateLabel, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { IndicatorSection } from '../progress/indicator.section.tsx';
import { Comments } from './comments.tsx';
import { yearState } from './year-state.ts';
import { YEAR_TONES } from './years.section.tsx';
import { useYearsTexts } from './years.texts.ts';

type Snapshot = ProgressYearQuery['progressSnapshots'][number];

function Publish({ snapshot, onDone }: { snapshot: Snapshot; onDone: () => void }): ReactNode {
  const t = useYearsTexts();
  const act = useAct(PublishProgressSnapshotDocument);
  const go = async (): Promise<unknown> => {
    const done = await act.run({ snapshotId: snapshot.id });
    if (done) onDone();
    return done;
  };
  return <ActDialog button={t('publish')} title={t('publish')} submit={t('publish')} look="solid" busy={act.busy} trouble={act.trouble} onSubmit={go}><p>{t('publishLead')}</p></ActDialog>;
}

/** How the year stands, in a sentence. */
function Standing({ snapshot, state }: { snapshot: Snapshot; state: ReturnType<typeof yearState> }): ReactNode {
  const t = useYearsTexts();
  const language = useLanguage();
  const until = dayText(language, snapshot.commentsUntil);
  const note = state === 'PUBLISHED' ? t('publishedNote', { on: dayText(language, snapshot.publishedAt!) }) : t(state === 'OPEN' ? 'openNote' : 'waitingNote', { on: until });
  return <Notice kind={state === 'PUBLISHED' ? 'success' : 'info'} title={<StateLabel tone={YEAR_TONES[state]}>{t(`states.${state}`)}</StateLabel>}><p>{t('asOf')}: {dayText(language, snapshot.asOf)}</p><p>{note}</p></Notice>;
}

/** The figures of a fiscal year as they were taken, with what bodies say to them. */
export default function YearPage(): ReactNode {
  const t = useYearsTexts();
  const { may } = useSession();
  const { year } = useParams({ strict: false }) as { year: string };
  const fiscalYear = Number(year);
  const { data, error, refetch } = useQuery(ProgressYearDocument, { variables: { fiscalYear }, skip: !Number.isInteger(fiscalYear) });
  const snapshot = data?.progressSnapshots[0];
  const state = snapshot ? yearState(snapshot, todayInJapan()) : null;
  const publish = snapshot && state === 'WAITING' && may('progress:update') ? <Publish snapshot={snapshot} onDone={() => void refetch()} /> : null;
  const missing = !Number.isInteger(fiscalYear) || (data && !snapshot);
  return (
    <Page title={t('pageTitle', { year })} actions={<><ButtonLink to="/progress" look="outline">{t('back')}</ButtonLink>{publish}</>}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {!data && !error && !missing ? <Loading /> : null}
      {missing ? <Empty title={t('missing.title')}>{t('missing.text')}</Empty> : null}
      {snapshot && state ? (
        <>
          <Standing snapshot={snapshot} state={state} />
          <FileLinks path="/progress-report" values={{ fiscalYear }} />
          {[...Map.groupBy(snapshot.figures, ({ indicator }) => indicator.code).values()].map((rows) => (
            <IndicatorSection key={rows[0]!.indicator.code} figures={rows}>
              <Comments snapshot={snapshot} indicator={rows[0]!.indicator} isOpen={state === 'OPEN' && may('progress:pledge', 'careers:read') && rows.some(({ organisationId }) => organisationId !== null)} />
            </IndicatorSection>
          ))}
        </>
      ) : null}
    </Page>
  );
}
