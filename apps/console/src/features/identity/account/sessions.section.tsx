import { EndOtherSessionsDocument, EndSessionDocument } from '@muster/contract/identity';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, ListEntry, Notice, Section, StateLabel } from '../../../shared/parts/index.ts';
import { momentText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useAccountTexts } from './account.texts.ts';
import type { Account, SectionProps } from './account.types.ts';
import { browserName } from './browser-name.rule.ts';

type Session = Account['sessions'][number];

/** How a session came about, in words; of a way that a newer api knows, its name. */
function useMethodText(): (method: string) => string {
  const t = useAccountTexts();
  const known: Record<string, string> = { PASSKEY: t('methods.PASSKEY'), TOTP: t('methods.TOTP'), OIDC: t('methods.OIDC'), EMAIL_CODE: t('methods.EMAIL_CODE'), RECOVERY: t('methods.RECOVERY'), DEMO: t('methods.DEMO') };
  return (method) => known[method] ?? method;
}

/** The browsers in which I am signed in, and how to end what I do not know. */
export function SessionsSection({ account: { sessions }, onDone }: SectionProps): ReactNode {
  const t = useAccountTexts();
  const language = useLanguage();
  const methodText = useMethodText();
  const [one, others] = [useAct(EndSessionDocument), useAct(EndOtherSessionsDocument)];
  const [done, setDone] = useState<string | null>(null);
  const at = (moment: string): string => momentText(language, moment);
  const nameOf = ({ userAgent }: Session): string => browserName(userAgent) ?? t('unknown');
  const end = (id: string): void => void one.run({ id }).then((ended) => { if (ended !== null) { setDone(t('ended')); onDone(); } });
  const endOthers = (): void => void others.run({}).then((n) => { if (n !== null) { setDone(t('endedOthers', { n })); onDone(); } });
  const alone = sessions.every(({ current }) => current);
  return (
    <Section id="sessions" title={t('sessions')} actions={alone ? null : <Button look="outline" isBusy={others.busy} onPress={endOthers}>{t('endOthers')}</Button>}>
      <div className="space-y-4">
        <p>{t('sessionsLead')}</p>
        {one.trouble ?? others.trouble}
        {done ? <Notice kind="success">{done}</Notice> : null}
        <ul aria-label={t('sessions')}>
          {sessions.map((session) => (
            <ListEntry key={session.id} name={nameOf(session)} facts={[t('since', { at: at(session.createdAt), how: methodText(session.method) }), t('seen', { at: at(session.lastSeenAt) }), t('until', { at: at(session.expiresAt) })]}>
              {session.current ? <StateLabel tone="active">{t('here')}</StateLabel> : <Button look="outline" isBusy={one.busy} aria-label={t('endOf', { name: nameOf(session), at: at(session.createdAt) })} onPress={() => end(session.id)}>{t('end')}</Button>}
            </ListEntry>
          ))}
        </ul>
        {alone ? <p>{t('onlyHere')}</p> : null}
      </div>
    </Section>
  );
}
