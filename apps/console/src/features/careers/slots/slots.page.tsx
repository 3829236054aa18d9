import { useQuery } from '@apollo/client/react';
import { SlotsDocument, type SlotsQuery } from '@muster/contract/careers';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useBodies } from '../../../shared/bodies.ts';
import { fiscalYearOf, todayInJapan } from '../../../shared/days.ts';
import { Bar, BodySelect, ButtonLink, Empty, Figure, Loading, Page, Section, Trouble, YearSelect } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { AbolitionForm } from './abolition.form.tsx';
import { useSlotWords } from './slot.texts.ts';
import { SlotsBoard, type SlotRow } from './slots.board.tsx';
import { SlotsByBody } from './slots.by-body.tsx';
import { useSlotsTexts } from './slots.texts.ts';
import { HEADS_OF, STAGES, sumHeads } from './stage.rule.ts';

type Given = SlotsQuery['slotAbolitions'];

/** Heads that stand as given up beside slots, by body. */
function standing(given: Given, organisationId: string | null): Map<string, number> {
  const rows = given.filter((one) => organisationId === null || one.organisationId === organisationId);
  return new Map(rows.map(({ organisationId: id, entries }) => {
    const back = new Set(entries.map(({ reverses }) => reverses));
    return [id, entries.filter((entry) => entry.reverses === null && !back.has(entry.id)).reduce((sum, { heads }) => sum + heads, 0)];
  }));
}

function Total({ slots, given, year }: { slots: readonly SlotRow[]; given: ReadonlyMap<string, number>; year: number }): ReactNode {
  const t = useSlotsTexts();
  const words = useSlotWords();
  const heads = sumHeads(slots.map((slot) => slot.heads));
  const abolished = heads.abolished + [...given.values()].reduce((sum, one) => sum + one, 0);
  return (
    <Section title={t('total')}>
      <div className="grid gap-6 md:grid-cols-[1fr_16rem]">
        <div className="space-y-3">{STAGES.map((stage) => <Bar key={stage} label={words(`stage.${stage}`)} value={heads[HEADS_OF[stage]]} of={heads.requested} text={words('heads', { count: heads[HEADS_OF[stage]] })} tone={stage === 'FILLED' ? 'good' : 'key'} />)}</div>
        <div className="space-y-4">
          <Figure name={t('net', { year })} note={t('netNote', { granted: heads.granted, abolished })}>{words('heads', { count: heads.granted - abolished })}</Figure>
          <Figure name={words('open')}>{words('heads', { count: heads.open })}</Figure>
        </div>
      </div>
    </Section>
  );
}

/** Hiring slots by body and fiscal year, from the request to the appointment. */
export default function SlotsPage(): ReactNode {
  const t = useSlotsTexts();
  const { only } = useBodies();
  const { may } = useSession();
  const go = useNavigate();
  const search = useSearch({ strict: false }) as { body?: string; year?: number };
  const [year, body] = [Number(search.year) || fiscalYearOf(todayInJapan()), search.body ?? only ?? ''];
  const { data, error, refetch, fetchMore } = useQuery(SlotsDocument, { variables: { fiscalYear: year, organisationId: body || null } });
  const page = data?.slots.pageInfo;
  useEffect(() => {
    if (page?.hasNextPage) void fetchMore({ variables: { after: page.endCursor }, updateQuery: (before, { fetchMoreResult: more }) => ({ ...more, slots: { ...more.slots, nodes: [...before.slots.nodes, ...more.slots.nodes] } }) });
  }, [page?.endCursor, page?.hasNextPage, fetchMore]);
  const slots = data?.slots.nodes ?? [];
  const given = standing(data?.slotAbolitions ?? [], body || null);
  const show = (next: object): void => void go({ to: '/hr/slots', search: { ...(body ? { body } : {}), year, ...next } });
  return (
    <Page title={t('title')} lead={t('lead')} actions={may('careers:update') ? <ButtonLink to="/hr/slots/new" search={{ year, ...(body ? { body } : {}) }}>{t('ask')}</ButtonLink> : undefined}>
      <div className="grid gap-4 sm:grid-cols-2"><BodySelect all={!only} value={body} onChange={(id) => show({ body: id || undefined })} /><YearSelect value={year} onChange={(next) => show({ year: next })} /></div>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data && slots.length === 0 ? <Empty title={t('none.title')}>{t('none.text')}</Empty> : null}
      {slots.length > 0 ? <Total slots={slots} given={given} year={year} /> : null}
      {page?.hasNextPage ? <p role="status">{t('more', { count: slots.length, total: data!.slots.totalCount })}</p> : null}
      {slots.length > 0 && body ? <Section title={t('byStage')}><SlotsBoard slots={slots} onMoved={() => void refetch()} /></Section> : null}
      {slots.length > 0 && !body ? <Section title={t('byBody')}><p className="mb-3">{t('allBodies')}</p><SlotsByBody slots={slots} given={given} year={year} /></Section> : null}
      {body && may('careers:update') ? <AbolitionForm organisationId={body} fiscalYear={year} given={given.get(body) ?? 0} onDone={() => void refetch()} /> : null}
    </Page>
  );
}
