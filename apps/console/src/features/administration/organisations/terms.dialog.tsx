import { RecordStandingTermsDocument, type EmployerPageQuery } from '@muster/contract/administration';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Checkbox, Select, TextField } from '../../../shared/parts/index.ts';
import type { Chosen } from '../shared/organisation.choice.tsx';
import { BlackoutFields, ExcludedFields } from './terms.lists.tsx';
import { useOrganisationsTexts } from './organisations.texts.ts';

export type Terms = NonNullable<EmployerPageQuery['employer']>['terms'][number];
const PAYS = ['EMPLOYER_PAYS', 'AUTHORITY_PAYS', 'UNPAID'] as const;
const LIABILITIES = ['EMPLOYER', 'AUTHORITY', 'PERSON'] as const;

/** Begins with what holds now, so that only what changes is entered. */
const draftOf = (now: Terms | undefined) => ({
  validFrom: '', hours: now?.hoursAQuarter?.toString() ?? '', notice: String(now?.noticeHours ?? 24), answer: String(now?.answerWithinMinutes ?? 60),
  releaseNeeded: now?.releaseNeeded ?? true, payBasis: now?.payBasis ?? 'EMPLOYER_PAYS', liabilityBasis: now?.liabilityBasis ?? 'AUTHORITY',
  blackout: now?.blackout.map(({ from, until }) => ({ from, until })) ?? [] as { from: string; until: string }[], excluded: (now?.excludedClients ?? []) as readonly Chosen[],
});

/** Records what was agreed with an employer from a day on. */
export function TermsDialog({ organisationId, now, onDone }: { organisationId: string; now: Terms | undefined; onDone: () => void }): ReactNode {
  const t = useOrganisationsTexts();
  const act = useAct(RecordStandingTermsDocument);
  const [draft, setDraft] = useState(draftOf(now));
  const field = (key: 'validFrom' | 'hours' | 'notice' | 'answer') => ({ label: t(key), value: draft[key], onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [key]: target.value }) });
  const go = async (): Promise<unknown> => {
    const { validFrom, hours, notice, answer, releaseNeeded, payBasis, liabilityBasis, blackout, excluded } = draft;
    const done = await act.run({
      input: {
        organisationId, validFrom, hoursAQuarter: hours === '' ? null : Number(hours), noticeHours: Number(notice), answerWithinMinutes: Number(answer), releaseNeeded, payBasis, liabilityBasis,
        blackout, excludedClientIds: excluded.map(({ id }) => id),
      },
    });
    if (done) onDone();
    return done;
  };
  return (
    <ActDialog button={t('record')} title={t('record')} submit={t('save')} wide busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={() => setDraft(draftOf(now))}>
      <p>{t('recordText')}</p>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <TextField type="date" {...field('validFrom')} required />
        <TextField type="number" min={0} {...field('hours')} help={t('hoursHelp')} />
        <TextField type="number" min={0} {...field('notice')} required />
        <TextField type="number" min={15} max={10080} {...field('answer')} help={t('answerHelp')} required />
        <Select label={t('pay')} value={draft.payBasis} onChange={({ target }) => setDraft({ ...draft, payBasis: target.value as Terms['payBasis'] })} options={PAYS.map((value) => ({ value, text: t(`pays.${value}`) }))} />
        <Select label={t('liability')} value={draft.liabilityBasis} onChange={({ target }) => setDraft({ ...draft, liabilityBasis: target.value as Terms['liabilityBasis'] })} options={LIABILITIES.map((value) => ({ value, text: t(`liabilities.${value}`) }))} />
      </div>
      <Checkbox label={`${t('release')}: ${t('needed')}`} checked={draft.releaseNeeded} onChange={({ target }) => setDraft({ ...draft, releaseNeeded: target.checked })} />
      <BlackoutFields spans={draft.blackout} problem={act.refusal?.field?.startsWith('blackout') ? act.refusal.message : null} onChange={(blackout) => setDraft({ ...draft, blackout })} />
      <ExcludedFields excluded={draft.excluded} without={organisationId} onChange={(excluded) => setDraft({ ...draft, excluded })} />
    </ActDialog>
  );
}
