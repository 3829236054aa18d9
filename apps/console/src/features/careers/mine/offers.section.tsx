import { AnswerMyOfferDocument, type MyCareerQuery } from '@muster/contract/careers';
import { useState, type ReactNode } from 'react';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { useAct } from '../../../shared/act.tsx';
import { ButtonLink, Empty, Notice, Section, Select, StateLabel, Table, TextArea } from '../../../shared/parts/index.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useSlotWords } from '../slots/slot.texts.ts';
import { useMyCareerTexts } from './my-career.texts.ts';

type Offer = MyCareerQuery['myOffers'][number];
const REASONS = ['PAY', 'TERM', 'SIDE_JOB', 'PLACE', 'WORK', 'EMPLOYER', 'FAMILY', 'OTHER_OFFER', 'OTHER'] as const;
const OPEN: ReadonlySet<Offer['state']> = new Set(['SHORTLISTED', 'INTERVIEWED', 'OFFERED', 'ACCEPTED']);

function Answers({ offer, onDone }: { offer: Offer; onDone: (accepted: boolean) => void }): ReactNode {
  const t = useMyCareerTexts();
  const words = useSlotWords();
  const language = useLanguage();
  const act = useAct(AnswerMyOfferDocument);
  const [draft, setDraft] = useState({ reason: '', note: '' });
  if (!OPEN.has(offer.state)) return <>—</>;
  const title = inLanguage(language, offer.titleJa, offer.titleEn);
  const answer = async (accept: boolean): Promise<boolean> => {
    const reason = !accept && draft.reason ? draft.reason as (typeof REASONS)[number] : null;
    const done = await act.run({ id: offer.id, accept, reason, note: draft.note || null }) !== null;
    if (done) onDone(accept);
    return done;
  };
  return (
    <div className="flex flex-wrap gap-2">
      {offer.state === 'OFFERED' ? <ActDialog button={t('accept')} label={t('acceptOf', { title })} title={t('acceptOf', { title })} submit={t('acceptSave')} look="solid" busy={act.busy} trouble={act.trouble} onSubmit={() => answer(true)}><p>{t('acceptLead')}</p></ActDialog> : null}
      <ActDialog button={t('decline')} label={t('declineOf', { title })} title={t('declineOf', { title })} submit={t('declineSave')} danger busy={act.busy} trouble={act.trouble} onSubmit={() => answer(false)}>
        <p>{t('declineLead')}</p>
        <Select label={t('reason')} value={draft.reason} onChange={({ target }) => setDraft({ ...draft, reason: target.value })} options={[{ value: '', text: t('noReason') }, ...REASONS.map((reason) => ({ value: reason, text: words(`reason.${reason}`) }))]} />
        <TextArea label={t('note')} maxLength={1000} value={draft.note} onChange={({ target }) => setDraft({ ...draft, note: target.value })} />
      </ActDialog>
    </div>
  );
}

/** Slots for which bodies think of me, and my answers. */
export function OffersSection({ offers, agreed, onChange }: { offers: readonly Offer[]; /** To be asked for such offers. */ agreed: boolean; onChange: () => void }): ReactNode {
  const t = useMyCareerTexts();
  const words = useSlotWords();
  const language = useLanguage();
  const [done, setDone] = useState<'accepted' | 'declined' | null>(null);
  return (
    <Section title={t('offers')}>
      <div className="space-y-4">
        {done ? <Notice kind="success">{t(done)}</Notice> : null}
        {offers.length === 0 ? <Empty title={t('offersNone.title')} actions={<ButtonLink to="/me/privacy" look="outline">{t('offersNone.go')}</ButtonLink>}>{t(agreed ? 'offersNone.agreed' : 'offersNone.text')}</Empty> : (
          <>
            <p>{t('offersLead')}</p>
            <Table caption={t('offers')} hideCaption rows={offers} rowKey={({ id }) => id} columns={[
              { key: 'slot', wide: true, title: t('slot'), cell: ({ titleJa, titleEn }) => inLanguage(language, titleJa, titleEn) },
              { key: 'body', wide: true, title: t('body'), cell: ({ organisation }) => (organisation ? inLanguage(language, organisation.nameJa, organisation.nameEn) : '—') },
              { key: 'year', title: t('year'), cell: ({ fiscalYear }) => t('yearText', { year: fiscalYear }) },
              { key: 'state', title: t('state'), cell: ({ state }) => <StateLabel tone={state === 'OFFERED' ? 'active' : state === 'ACCEPTED' || state === 'APPOINTED' ? 'good' : 'neutral'}>{words(`state.${state}`)}</StateLabel> },
              { key: 'since', title: t('since'), cell: ({ steps }) => (steps.length > 0 ? dayText(language, steps.at(-1)!.onDay) : '—') },
              { key: 'answer', title: t('answer'), cell: (offer) => <Answers offer={offer} onDone={(accepted) => { setDone(accepted ? 'accepted' : 'declined'); onChange(); }} /> },
            ]} />
          </>
        )}
      </div>
    </Section>
  );
}
