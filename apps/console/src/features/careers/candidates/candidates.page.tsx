import { useQuery } from '@apollo/client/react';
import { OfferPeopleDocument, ShortlistCandidateDocument, SlotDocument, SlotsDocument, WorkRoleNamesDocument, type OfferPeopleQuery } from '@muster/contract/careers';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { useBodies } from '../../../shared/bodies.ts';
import { fiscalYearOf, todayInJapan } from '../../../shared/days.ts';
import { BodySelect, Button, ButtonLink, Empty, Loading, Notice, Page, Section, Select, Table, Trouble } from '../../../shared/parts/index.ts';
import { usePersonName } from '../../../shared/person.tsx';
import { useSession } from '../../../shared/session.ts';
import { numberText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { RoleSelect } from '../shared/role-select.tsx';
import { useCandidatesTexts } from './candidates.texts.ts';

type Person = OfferPeopleQuery['offerPeople']['nodes'][number];
const SHOWN_SKILLS = 3;

function SlotChoice({ slotId, onChange }: { slotId: string; onChange: (id: string) => void }): ReactNode {
  const t = useCandidatesTexts();
  const language = useLanguage();
  const { only } = useBodies();
  const { data: chosen } = useQuery(SlotDocument, { variables: { id: slotId }, skip: !slotId });
  const [body, setBody] = useState('');
  const organisationId = body || chosen?.slot?.organisationId || only || '';
  const fiscalYear = chosen?.slot?.fiscalYear ?? fiscalYearOf(todayInJapan());
  const { data } = useQuery(SlotsDocument, { variables: { fiscalYear, organisationId }, skip: !organisationId });
  const slots = data?.slots.nodes ?? [];
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <BodySelect value={organisationId} onChange={(id) => { setBody(id); onChange(''); }} />
      <Select label={t('slot')} help={t('slotHelp')} value={slotId} onChange={({ target }) => onChange(target.value)} options={[{ value: '', text: t('chooseSlot') }, ...slots.map(({ id, titleJa, titleEn }) => ({ value: id, text: inLanguage(language, titleJa, titleEn) }))]} />
    </div>
  );
}

function Skills({ person }: { person: Person }): ReactNode {
  const t = useCandidatesTexts();
  const language = useLanguage();
  const { data } = useQuery(WorkRoleNamesDocument, { fetchPolicy: 'cache-first' });
  const nameOf = (id: string): string => { const role = data?.workRoles.find((one) => one.id === id); return role ? inLanguage(language, role.nameJa, role.nameEn) : '…'; };
  const best = person.skills.toSorted((one, other) => other.level - one.level);
  return (
    <ul className="space-y-1">
      {best.slice(0, SHOWN_SKILLS).map(({ workRoleId, level, verified }) => <li key={workRoleId}>{nameOf(workRoleId)} <span className="inline-block">L{level} ({t(verified ? 'verified' : 'own')})</span></li>)}
      {best.length > SHOWN_SKILLS ? <li>{t('skillMore', { count: best.length - SHOWN_SKILLS })}</li> : null}
    </ul>
  );
}

function People({ people, prefectures, slotId }: { people: readonly Person[]; prefectures: OfferPeopleQuery['prefectures']; slotId: string }): ReactNode {
  const t = useCandidatesTexts();
  const language = useLanguage();
  const { may } = useSession();
  const act = useAct(ShortlistCandidateDocument);
  const [added, setAdded] = useState<string | null>(null);
  const name = usePersonName();
  const add = async (person: Person): Promise<void> => {
    setAdded(null);
    if (await act.run({ slotId, expertId: person.expertId })) setAdded(name(person));
  };
  const place = (code: string): string => { const found = prefectures.find((one) => one.code === code); return found ? inLanguage(language, found.nameJa, found.nameEn) : code; };
  return (
    <div className="space-y-4">
      {act.trouble}
      {added ? <Notice kind="success" actions={<ButtonLink to="/hr/slots/$slotId" params={{ slotId }} look="outline">{t('showSlot')}</ButtonLink>}>{t('done', { name: added })}</Notice> : null}
      <Table caption={t('title')} hideCaption rows={people} rowKey={({ expertId }) => expertId} columns={[
        { key: 'name', title: t('name'), cell: (person) => <><p>{name(person)}</p><p className="text-solid-gray-700">{person.kana.full}</p></> },
        { key: 'prefecture', title: t('prefecture'), cell: ({ prefectureCode }) => place(prefectureCode) },
        { key: 'skills', wide: true, title: t('skills'), cell: (person) => <Skills person={person} /> },
        ...(slotId && may('candidate:update') ? [{ key: 'act', title: <span className="sr-only">{t('act')}</span>, cell: (person: Person) => <Button look="outline" isDisabled={act.busy} aria-label={t('actOf', { name: name(person) })} onPress={() => void add(person)}>{t('act')}</Button> }] : []),
      ]} />
    </div>
  );
}

/** People who opted in to job offers, and whom to put on a slot's shortlist. */
export default function CandidatesPage(): ReactNode {
  const t = useCandidatesTexts();
  const language = useLanguage();
  const go = useNavigate();
  const { slot: slotId = '' } = useSearch({ strict: false }) as { slot?: string };
  const [filter, setFilter] = useState({ workRoleId: '', level: 1, prefectureCode: '' });
  const { data, error, loading, refetch, fetchMore } = useQuery(OfferPeopleDocument, { variables: { workRoleId: filter.workRoleId || null, level: filter.level, prefectureCode: filter.prefectureCode || null } });
  const page = data?.offerPeople;
  const more = (): void => void fetchMore({ variables: { after: page?.pageInfo.endCursor }, updateQuery: (before, { fetchMoreResult: next }) => ({ ...next, offerPeople: { ...next.offerPeople, nodes: [...before.offerPeople.nodes, ...next.offerPeople.nodes] } }) });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('filter')}>
        <div className="space-y-4">
          <SlotChoice slotId={slotId} onChange={(id) => void go({ to: '/hr/candidates', search: id ? { slot: id } : {}, replace: true })} />
          <div className="grid gap-4 md:grid-cols-3">
            <RoleSelect any label={t('role')} value={filter.workRoleId} onChange={(workRoleId) => setFilter({ ...filter, workRoleId })} />
            <Select label={t('level')} value={String(filter.level)} onChange={({ target }) => setFilter({ ...filter, level: Number(target.value) })} options={[1, 2, 3, 4].map((level) => ({ value: String(level), text: t('levels', { level }) }))} />
            <Select label={t('prefecture')} value={filter.prefectureCode} onChange={({ target }) => setFilter({ ...filter, prefectureCode: target.value })} options={[{ value: '', text: t('any') }, ...(data?.prefectures ?? []).map(({ code, nameJa, nameEn }) => ({ value: code, text: inLanguage(language, nameJa, nameEn) }))]} />
          </div>
        </div>
      </Section>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      <Section title={t('list', { n: numberText(page?.totalCount ?? 0) })}>
        {!page && loading ? <Loading /> : null}
        {page && page.nodes.length === 0 ? <Empty title={t('none.title')}>{t('none.text')}</Empty> : null}
        {page && page.nodes.length > 0 ? <People people={page.nodes} prefectures={data.prefectures} slotId={slotId} /> : null}
        {page?.pageInfo.hasNextPage ? <div className="mt-4"><Button look="outline" isBusy={loading} onPress={more}>{t('more', { count: page.nodes.length, total: numberText(page.totalCount) })}</Button></div> : null}
      </Section>
    </Page>
  );
}
