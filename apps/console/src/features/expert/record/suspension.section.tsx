import { ReplyToSuspensionDocument } from '@muster/contract/expert';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Facts, Notice, Section, TextArea } from '../../../shared/parts/index.ts';
import { dayText, stampText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import type { MyRecord } from './record.types.ts';
import { useStandingTexts } from './standing.texts.ts';

type Membership = NonNullable<MyRecord['myMembership']>;
type Suspension = Membership['suspensions'][number];

function Reply({ suspension, onSent }: { suspension: Suspension; onSent: () => void }): ReactNode {
  const t = useStandingTexts();
  const act = useAct(ReplyToSuspensionDocument);
  const [reply, setReply] = useState(suspension.reply ?? '');
  const go = async (): Promise<unknown> => { const done = await act.run({ id: suspension.id, reply }); if (done) onSent(); return done; };
  return (
    <ActDialog button={t(suspension.reply === null ? 'suspension.write' : 'suspension.rewrite')} title={t('suspension.write')} submit={t('suspension.send')} look="solid" wide busy={act.busy} trouble={act.trouble} onSubmit={go}>
      <TextArea label={t('suspension.field')} help={t('suspension.help')} rows={8} value={reply} onChange={({ target }) => setReply(target.value)} required />
    </ActDialog>
  );
}

/** A suspension that goes on: why, when it is looked at again, and my reply. */
export function SuspensionSection({ membership, onDone }: { membership: Membership | null; onDone: () => void }): ReactNode {
  const t = useStandingTexts();
  const language = useLanguage();
  const [sent, setSent] = useState(false);
  const open = membership?.suspensions.find(({ endedAt }) => endedAt === null);
  if (!open) return null;
  return (
    <Section id="suspension" title={t('suspension.title')}>
      <div className="space-y-4">
        <p>{t('suspension.lead')}</p>
        {sent ? <Notice kind="success">{t('suspension.sent')}</Notice> : null}
        <Facts facts={[
          [t('suspension.notice'), <span className="whitespace-pre-wrap">{open.notice}</span>],
          [t('suspension.since'), stampText(language, open.suspendedAt)],
          [t('suspension.review'), dayText(language, open.reviewOn)],
          ...open.remark ? [[t('suspension.remark'), <span className="whitespace-pre-wrap">{open.remark}</span>] as const] : [],
          ...open.reply ? [[t('suspension.reply'), <><span className="whitespace-pre-wrap">{open.reply}</span>{open.repliedAt ? <span className="block text-solid-gray-700">{t('suspension.replied', { at: stampText(language, open.repliedAt) })}</span> : null}</>] as const] : [],
        ]} />
        <Reply key={open.reply ?? ''} suspension={open} onSent={() => { setSent(true); onDone(); }} />
      </div>
    </Section>
  );
}
