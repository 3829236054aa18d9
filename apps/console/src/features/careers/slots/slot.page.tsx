import { useQuery } from '@apollo/client/react';
import { SlotDocument, type SlotQuery } from '@muster/contract/careers';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useBodies } from '../../../shared/bodies.ts';
import { Bar, Button, ButtonLink, Empty, Facts, Loading, Page, Section, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { CandidatesSection } from './candidates.section.tsx';
import { LedgerSection } from './ledger.section.tsx';
import { MoveSlotDialog } from './move-slot.dialog.tsx';
import { useSlotPageTexts } from './slot.page.texts.ts';
import { useSlotWords } from './slot.texts.ts';
import { HEADS_OF, STAGES } from './stage.rule.ts';

type Slot = NonNullable<SlotQuery['slot']>;

function Standing({ slot, onMove }: { slot: Slot; onMove: () => void }): ReactNode {
  const t = useSlotPageTexts();
  const words = useSlotWords();
  const language = useLanguage();
  const { rankOf } = useBodies();
  const { may } = useSession();
  const { heads, organisation } = slot;
  return (
    <Section title={t('stand')} actions={may('careers:update') ? <Button aria-haspopup="dialog" onPress={onMove}>{t('move')}</Button> : undefined}>
      <div className="grid gap-6 md:grid-cols-2">
        <div className="space-y-3">{STAGES.map((stage) => <Bar key={stage} label={words(`stage.${stage}`)} value={heads[HEADS_OF[stage]]} of={heads.requested} text={words('heads', { count: heads[HEADS_OF[stage]] })} tone={stage === 'FILLED' ? 'good' : 'key'} />)}</div>
        <Facts facts={[
          [t('body'), organisation ? inLanguage(language, organisation.nameJa, organisation.nameEn) : '—'], [t('year'), words('year', { year: slot.fiscalYear })], [t('rank'), rankOf(slot.rank)],
          [words('stage.ABOLISHED'), words('heads', { count: heads.abolished })], [words('net'), words('heads', { count: heads.net })], [words('open'), words('heads', { count: heads.open })],
          ...(slot.postId ? [[t('post'), <Link key="post" to="/hr/posts/$postId" params={{ postId: slot.postId }} className="text-key-900 underline">{t('showPost')}</Link>] as const] : []),
        ]} />
      </div>
    </Section>
  );
}

/** One hiring slot: heads, candidates, ledger. */
export default function SlotPage(): ReactNode {
  const t = useSlotPageTexts();
  const language = useLanguage();
  const { may } = useSession();
  const { slotId } = useParams({ strict: false }) as { slotId: string };
  const { data, error, refetch } = useQuery(SlotDocument, { variables: { id: slotId } });
  const [moving, setMoving] = useState(false);
  const slot = data?.slot;
  const back = <ButtonLink to="/hr/slots" search={slot ? { body: slot.organisationId, year: slot.fiscalYear } : {}} look="outline">{t('back')}</ButtonLink>;
  if (!slot) {
    return <Page title={t('ledger')} actions={back}>{error ? <Trouble error={error} onAgain={() => void refetch()} /> : data ? <Empty title={t('missing.title')}>{t('missing.text')}</Empty> : <Loading />}</Page>;
  }
  return (
    <Page title={inLanguage(language, slot.titleJa, slot.titleEn)} actions={back}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      <Standing slot={slot} onMove={() => setMoving(true)} />
      {may('candidate:read') ? <CandidatesSection candidates={data.candidates} slot={slot} onChange={() => void refetch()} /> : null}
      <LedgerSection ledger={slot.ledger} />
      {moving ? <MoveSlotDialog slot={slot} onClose={() => setMoving(false)} onMoved={() => { setMoving(false); void refetch(); }} /> : null}
    </Page>
  );
}
