import { useLazyQuery } from '@apollo/client/react';
import { LeaveRegistryDocument, MyDataDocument, PauseMyProfileDocument, ResumeMyProfileDocument } from '@muster/contract/expert';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Dialog, DialogActions, Notice, Section, Trouble } from '../../../shared/parts/index.ts';
import { saveFile } from '../../../shared/save-file.ts';
import { useSession } from '../../../shared/session.ts';
import { usePrivacyTexts } from './privacy.texts.ts';

/** All that is kept of me, as a file. */
export function DataSection(): ReactNode {
  const t = usePrivacyTexts();
  const [ask, { loading, error }] = useLazyQuery(MyDataDocument, { fetchPolicy: 'no-cache' });
  const get = async (): Promise<void> => {
    const { data } = await ask();
    if (data?.myData) saveFile('muster-my-data.json', data.myData, 'application/json');
  };
  return (
    <Section title={t('data')}>
      <div className="space-y-4">{error ? <Trouble error={error} /> : null}<p>{t('dataText')}</p><Button look="outline" isBusy={loading} onPress={() => void get().catch(() => undefined)}>{t('download')}</Button></div>
    </Section>
  );
}

/** Out of call-ups for a while, by one press. */
export function PauseSection({ paused, onDone }: { paused: boolean; onDone: () => void }): ReactNode {
  const t = usePrivacyTexts();
  const [pause, resume] = [useAct(PauseMyProfileDocument), useAct(ResumeMyProfileDocument)];
  const act = paused ? resume : pause;
  return (
    <Section id="pause" title={t('pause')}>
      <div className="space-y-4">{act.trouble}<p>{t(paused ? 'pausedText' : 'pauseText')}</p><Button look="outline" isBusy={act.busy} onPress={() => void act.run({}).then((done) => { if (done) onDone(); })}>{t(paused ? 'doResume' : 'doPause')}</Button></div>
    </Section>
  );
}

/** For good, after one more question. */
export function LeaveSection(): ReactNode {
  const t = usePrivacyTexts();
  const { refresh } = useSession();
  const [asked, setAsked] = useState(false);
  const leave = useAct(LeaveRegistryDocument);
  const go = async (): Promise<void> => { if (await leave.run({})) await refresh(); };
  return (
    <Section id="leave" title={t('leave')}>
      <div className="space-y-4"><p>{t('leaveText')}</p><Button look="outline" aria-haspopup="dialog" onPress={() => setAsked(true)}>{t('doLeave')}</Button></div>
      <Dialog title={t('leaveSure')} isOpen={asked} onClose={() => setAsked(false)}>
        <Notice kind="warning">{t('leaveFinal')}</Notice>
        {leave.trouble}
        <DialogActions><Button look="outline" onPress={() => setAsked(false)}>{t('cancel')}</Button><Button look="danger" isBusy={leave.busy} onPress={() => void go()}>{t('leave')}</Button></DialogActions>
      </Dialog>
    </Section>
  );
}
