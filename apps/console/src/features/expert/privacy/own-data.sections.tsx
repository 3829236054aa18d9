import { useLazyQuery } from '@apollo/client/react';
import { LeaveRegistryDocument, MyDataDocument, PauseMyProfileDocument, ResumeMyProfileDocument } from '@muster/contract/expert';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Dialog, DialogActions, Notice, Section, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { usePrivacyTexts } from './privacy.texts.ts';

/** Hands a text to the browser as a file; the page's own policy allows no other way out. */
function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

/** All that is kept of me, as a file. */
export function DataSection(): ReactNode {
  const t = usePrivacyTexts();
  const [ask, { loading, error }] = useLazyQuery(MyDataDocument, { fetchPolicy: 'no-cache' });
  const get = async (): Promise<void> => {
    const { data } = await ask();
    if (data?.myData) save('muster-my-data.json', data.myData);
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
    <Section title={t('pause')}>
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
    <Section title={t('leave')}>
      <div className="space-y-4"><p>{t('leaveText')}</p><Button look="outline" onPress={() => setAsked(true)}>{t('doLeave')}</Button></div>
      <Dialog title={t('leaveSure')} isOpen={asked} onClose={() => setAsked(false)}>
        <Notice kind="warning">{t('leaveFinal')}</Notice>
        {leave.trouble}
        <DialogActions><Button look="outline" onPress={() => setAsked(false)}>{t('cancel')}</Button><Button look="danger" isBusy={leave.busy} onPress={() => void go()}>{t('leave')}</Button></DialogActions>
      </Dialog>
    </Section>
  );
}
