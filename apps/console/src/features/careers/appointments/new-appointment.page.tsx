import { useQuery } from '@apollo/client/react';
import { AppointDocument, AppointmentDocument, AppointmentLawDocument, PostsDocument, SlotDocument } from '@muster/contract/careers';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { useBodies } from '../../../shared/bodies.ts';
import { todayInJapan } from '../../../shared/days.ts';
import { BodySelect, Button, ButtonLink, Checkbox, Empty, Loading, Page, Section, Select, TextField, Trouble } from '../../../shared/parts/index.ts';
import { usePersonName } from '../../../shared/person.tsx';
import { useSession } from '../../../shared/session.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { HomePicker, PersonPicker } from '../shared/person.picker.tsx';
import { useNewAppointmentTexts } from './new-appointment.texts.ts';
import { NO_PAY, PayFields, payInput, type LawBook } from './pay.fields.tsx';

/** Whom the page before meant: a candidate of a slot, or somebody beside an appointment that he has. Ids only: an address holds no names. */
interface Asked { expert?: string; slot?: string; body?: string; beside?: string; home?: string; kind?: string }

/** What the person and the home are called that were asked for, in the language shown. */
function useAskedNames({ expert, slot, beside }: Asked): { person: string; home: string; trouble: ReactNode } {
  const name = usePersonName();
  const language = useLanguage();
  const thought = useQuery(SlotDocument, { variables: { id: slot ?? '' }, skip: !slot, fetchPolicy: 'cache-first' });
  const held = useQuery(AppointmentDocument, { variables: { id: beside ?? '' }, skip: !beside, fetchPolicy: 'cache-first' });
  const person = thought.data?.candidates.find(({ expertId }) => expertId === expert)?.person ?? held.data?.appointment?.person;
  const home = held.data?.appointment?.organisation;
  const error = thought.error ?? held.error;
  return { person: person ? name(person) : '…', home: home ? inLanguage(language, home.nameJa, home.nameEn) : '…', trouble: error ? <Trouble error={error} /> : null };
}

/** A vacant post of the body that comes with the appointment. */
function PostSelect({ organisationId, value, onChange, problem }: { organisationId: string; value: string; onChange: (id: string) => void; problem: string | null }): ReactNode {
  const t = useNewAppointmentTexts();
  const language = useLanguage();
  const { data } = useQuery(PostsDocument, { variables: { organisationId, vacant: true, past: false }, skip: !organisationId });
  const posts = data?.posts.nodes ?? [];
  return <Select label={t('post')} help={t('postHelp')} value={value} problem={problem} onChange={({ target }) => onChange(target.value)} options={[{ value: '', text: t('noPost') }, ...posts.map(({ id, titleJa, titleEn }) => ({ value: id, text: inLanguage(language, titleJa, titleEn) }))]} />;
}

function AppointmentForm({ law, asked }: { law: LawBook; asked: Asked }): ReactNode {
  const t = useNewAppointmentTexts();
  const language = useLanguage();
  const go = useNavigate();
  const { only } = useBodies();
  const names = useAskedNames(asked);
  const act = useAct(AppointDocument);
  const [draft, setDraft] = useState({ expertId: asked.expert ?? '', organisationId: asked.body ?? '', kind: asked.kind ?? 'SPECIFIED_FIXED_TERM', fromOn: todayInJapan(), untilOn: '', homeId: asked.home ?? '', postId: '', leavesRegistry: false });
  const [pay, setPay] = useState(NO_PAY);
  const set = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const rule = law.rules.find(({ kind, inForce }) => kind === draft.kind && inForce);
  const organisationId = draft.organisationId || only || '';
  const row = act.refusal && 'row' in act.refusal ? act.refusal.row as { law: string; validFrom: string } | null : null;
  const save = async (): Promise<void> => {
    const made = await act.run({ input: { ...draft, organisationId, untilOn: draft.untilOn || null, homeId: rule?.needsHome || (asked.home && asked.home !== organisationId) ? draft.homeId || null : null, slotId: asked.slot ?? null, postId: draft.postId || null, pay: payInput(rule, pay, draft.fromOn) } });
    if (made) await go({ to: '/hr/appointments/$appointmentId', params: { appointmentId: made.id } });
  };
  const help = rule ? [t('law', { law: rule.law }), rule.mostMonths ? t('limit', { n: rule.mostMonths }) : '', rule.endsWithFiscalYear ? t('endsYear') : ''].filter(Boolean).join(' / ') : undefined;
  return (
    <form className="space-y-6" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <Section title={t('who')}>{asked.expert ? <>{names.trouble}<p className="text-std-17B-170">{names.person}</p></> : <><PersonPicker value={draft.expertId} problem={problem('expertId')} onChange={(expertId) => set({ expertId })} /><p className="mt-3 text-std-16N-170 text-solid-gray-700">{t('candidates')}</p></>}</Section>
      <Section title={t('what')}>
        <div className="grid gap-4 md:grid-cols-2">
          <BodySelect required value={organisationId} problem={problem('organisationId')} onChange={(id) => set({ organisationId: id, postId: '' })} />
          <Select label={t('kind')} help={help} value={draft.kind} problem={problem('kind')} onChange={({ target }) => { set({ kind: target.value }); setPay(NO_PAY); }} options={law.kinds.map(({ code, nameJa, nameEn }) => ({ value: code, text: inLanguage(language, nameJa, nameEn) }))} />
          <TextField label={t('from')} type="date" required value={draft.fromOn} problem={problem('fromOn')} onChange={({ target }) => set({ fromOn: target.value })} />
          <TextField label={t('until')} help={rule?.mostMonths ? undefined : t('untilHelp')} type="date" value={draft.untilOn} problem={problem('untilOn')} onChange={({ target }) => set({ untilOn: target.value })} />
          <PostSelect organisationId={organisationId} value={draft.postId} problem={problem('postId')} onChange={(postId) => set({ postId })} />
        </div>
        {rule?.needsHome && asked.home ? <p className="mt-4">{t('homeFixed')}: {names.home}</p> : null}
        {rule?.needsHome && !asked.home ? <div className="mt-4"><HomePicker value={draft.homeId} problem={problem('homeId')} onChange={(homeId) => set({ homeId })} /></div> : null}
        <Checkbox label={t('leaves')} checked={draft.leavesRegistry} onChange={({ target }) => set({ leavesRegistry: target.checked })} />
      </Section>
      {rule ? <Section title={t('pay')}><PayFields rule={rule} rates={law.payRates} day={draft.fromOn} pay={pay} onChange={setPay} problem={act.refusal?.field?.startsWith('pay') ? act.refusal.message : null} /></Section> : null}
      {act.trouble}
      {row ? <p>{t('rule', { from: row.validFrom })}: {row.law}</p> : null}
      <Button type="submit" isBusy={act.busy}>{t('save')}</Button>
    </form>
  );
}

/** Appoints somebody: a candidate of a slot, or one of the own people. */
export default function NewAppointmentPage(): ReactNode {
  const t = useNewAppointmentTexts();
  const { may } = useSession();
  const asked = useSearch({ strict: false }) as Asked;
  const { data, error, refetch } = useQuery(AppointmentLawDocument);
  const law = data?.appointmentLaw;
  const nobody = !asked.expert && !may('expert:read');
  return (
    <Page title={t('title')} actions={<ButtonLink to="/hr/appointments" look="outline">{t('back')}</ButtonLink>}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {nobody ? <Empty title={t('centralOnly.title')} actions={<ButtonLink to="/hr/slots">{t('centralOnly.go')}</ButtonLink>}>{t('centralOnly.text')}</Empty> : null}
      {!nobody && !law && !error ? <Loading /> : null}
      {!nobody && law && 'rules' in law ? <AppointmentForm law={law} asked={asked} /> : null}
    </Page>
  );
}
