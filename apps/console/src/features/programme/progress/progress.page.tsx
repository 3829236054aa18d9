import { useQuery } from '@apollo/client/react';
import { ProgressBoardDocument, RecomputeFiguresDocument } from '@muster/contract/programme';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Empty, FileLinks, Loading, Notice, Page, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { IndicatorSection } from './indicator.section.tsx';
import { PledgesSection } from '../pledges/pledges.section.tsx';
import { TargetsSection } from '../targets/targets.section.tsx';
import { YearsSection } from '../years/years.section.tsx';
import { useProgressTexts } from './progress.texts.ts';

/** How far the country and each body are, who leads, and what is pledged. */
export default function ProgressPage(): ReactNode {
  const t = useProgressTexts();
  const { may } = useSession();
  const { data, error, refetch } = useQuery(ProgressBoardDocument);
  const act = useAct(RecomputeFiguresDocument);
  const [queued, setQueued] = useState(false);
  const figures = data?.progressBoard.figures ?? [];
  const byIndicator = [...Map.groupBy(figures, ({ indicator }) => indicator.code).values()];
  const indicators = byIndicator.map((rows) => rows[0]!.indicator);
  const compute = may('progress:update') ? <Button look="outline" isBusy={act.busy} onPress={() => void act.run({}).then((done) => setQueued(done !== null))}>{t('compute')}</Button> : undefined;
  return (
    <Page title={t('title')} lead={t('lead')} actions={compute}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {act.trouble}
      {queued ? <Notice actions={<Button look="outline" onPress={() => void refetch().then(() => setQueued(false))}>{t('reload')}</Button>}>{t('computing')}</Notice> : null}
      {!data && !error ? <Loading /> : null}
      {data && figures.length === 0 ? <Empty title={t('none.title')}>{t(may('progress:update') ? 'none.text' : 'none.textOnly')}</Empty> : null}
      {figures.length > 0 ? <FileLinks path="/progress-report" /> : null}
      {byIndicator.map((rows) => <IndicatorSection key={rows[0]!.indicator.code} figures={rows} />)}
      {data ? <><TargetsSection indicators={indicators} onSet={() => setQueued(true)} /><YearsSection /><PledgesSection indicators={indicators} /></> : null}
    </Page>
  );
}
