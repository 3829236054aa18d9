import { ApplyForMembershipDocument, ConfirmMyRecordDocument } from '@muster/contract/expert';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Notice, Section } from '../../../shared/parts/index.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useRecordTexts } from './record.texts.ts';
import type { SectionProps } from './record.types.ts';

/** All of it is right: said by the day that it is due, and whenever one likes. */
function Confirm({ record, onDone }: SectionProps): ReactNode {
  const t = useRecordTexts();
  const language = useLanguage();
  const confirm = useAct(ConfirmMyRecordDocument);
  const [done, setDone] = useState(false);
  const standing = record.myRecordConfirmation;
  if (!standing) return null;
  const on = dayText(language, standing.dueOn);
  const text = standing.state === 'OVERDUE' ? t('confirm.overdue', { on }) : standing.confirmedAt ? t('confirm.current', { on, at: dayText(language, standing.confirmedAt) }) : t('confirm.due', { on });
  return (
    <Section id="confirmation" title={t('confirm.title')}>
      <div className="space-y-4">
        <p>{t('confirm.text')}{inLanguage(language, '', ' ')}{text}</p>
        {confirm.trouble}
        {done ? <Notice kind="success">{t('confirm.done')}</Notice> : null}
        <Button look={standing.state === 'CURRENT' ? 'outline' : 'solid'} isBusy={confirm.busy} onPress={() => void confirm.run({}).then((given) => { if (given) { setDone(true); onDone(); } })}>{t('confirm.action')}</Button>
      </div>
    </Section>
  );
}

/** Somebody who was invited is reviewed when he says that he is ready. */
function Apply({ onDone }: { onDone: () => void }): ReactNode {
  const t = useRecordTexts();
  const apply = useAct(ApplyForMembershipDocument);
  return (
    <Section id="apply" title={t('confirm.apply.title')}>
      <div className="space-y-4"><p>{t('confirm.apply.text')}</p>{apply.trouble}<Button isBusy={apply.busy} onPress={() => void apply.run({}).then((done) => { if (done) onDone(); })}>{t('confirm.apply.action')}</Button></div>
    </Section>
  );
}

/** What ends the entry: confirming it, and applying for whoever is only invited. */
export function ConfirmSection(props: SectionProps): ReactNode {
  return <><Confirm {...props} />{props.record.myMembership?.status === 'INVITED' ? <Apply onDone={props.onDone} /> : null}</>;
}
