import type { InvitationFilter } from '@muster/contract/callup';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { Button, Section, Select, Trouble, VirtualTable, type VirtualColumn } from '../../../../shared/parts/index.ts';
import { useSession } from '../../../../shared/session.ts';
import { momentText, numberText } from '../../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../../shared/texts/language.ts';
import { isRunning } from '../../shared/state-label.tsx';
import { useWords } from '../../shared/words.ts';
import { useBoardTexts } from '../../pictures/board.texts.ts';
import type { AnyPerson, CallUp } from '../board.types.ts';
import { PersonDialog } from './person.dialog.tsx';
import { usePeople } from './use-people.ts';

const FILTERS = {
  all: {}, yes: { answers: ['YES', 'YES_FROM', 'REMOTE_ONLY'], late: false }, no: { answers: ['NO'] }, silent: { silent: true }, assigned: { assignments: ['ASSIGNED'] }, reserve: { assignments: ['RESERVE'] },
} as const satisfies Record<string, InvitationFilter>;
type FilterName = keyof typeof FILTERS;

function useColumns(onAct: ((person: AnyPerson) => void) | null): VirtualColumn<AnyPerson>[] {
  const t = useBoardTexts();
  const words = useWords();
  const language = useLanguage();
  return useMemo(() => {
    const answerOf = ({ answer, answerLate, unclearAt }: AnyPerson): string => (answer ? `${words(`answer.${answer}`)}${answerLate ? ` (${words('answer.late')})` : ''}` : words(unclearAt ? 'answer.unclear' : 'answer.none'));
    const placeOf = ({ assignment, requirementPosition }: AnyPerson): string => (assignment ? `${words(`assignment.${assignment}`)}${requirementPosition === null ? '' : ` ${t('people.line', { n: requirementPosition + 1 })}`}` : '');
    return [
      { key: 'rank', title: t('people.rank'), width: '5rem', cell: ({ rank }) => numberText(rank) },
      { key: 'name', title: t('people.name'), width: 'minmax(9rem, 1fr)', cell: ({ expert }) => expert?.kanji.full ?? '—' },
      { key: 'from', title: t('people.from'), width: 'minmax(12rem, 1.5fr)', cell: ({ expert }) => (expert?.organisation ? inLanguage(language, expert.organisation.nameJa, expert.organisation.nameEn) : '—') },
      { key: 'answer', title: t('people.answer'), width: '12rem', cell: answerOf },
      { key: 'arrive', title: t('people.arrive'), width: '9rem', cell: ({ arriveAt }) => (arriveAt ? momentText(language, arriveAt) : '') },
      { key: 'assignment', title: t('people.assignment'), width: '10rem', cell: placeOf },
      { key: 'release', title: t('people.release'), width: '9rem', cell: ({ release, assignment }) => (assignment ? releaseText(words, release) : '') },
      ...(onAct ? [{ key: 'act', title: t('people.act'), width: '7rem', cell: (person: AnyPerson) => <Button look="plain" onPress={() => onAct(person)}>{t('people.act')}</Button> }] : []),
    ];
  }, [t, words, language, onAct]);
}

const RELEASES = ['NOT_NEEDED', 'PENDING', 'GRANTED', 'REFUSED', 'LAPSED'] as const;
function releaseText(words: ReturnType<typeof useWords>, release: string): string {
  const known = RELEASES.find((one) => one === release);
  return known ? words(`release.${known}`) : release;
}

/** Everybody in the call-up, with answer, arrival and place; 50,000 rows scroll. */
export function PeopleSection({ callUp, onRefresh, onActed }: { callUp: CallUp; onRefresh: (refresh: () => Promise<void>) => void; onActed: () => void }): ReactNode {
  const t = useBoardTexts();
  const { may } = useSession();
  const [filter, setFilter] = useState<FilterName>('yes');
  const people = usePeople(callUp.id, FILTERS[filter], may('expert:read'));
  const [chosen, setChosen] = useState<AnyPerson | null>(null);
  useEffect(() => onRefresh(people.refresh), [people.refresh]);
  const columns = useColumns((may('callup:assign') || may('callup:answer')) && isRunning(callUp.state) ? setChosen : null);
  return (
    <Section title={t('people.title')}>
      <div className="space-y-4">
        <div className="flex flex-wrap items-end justify-between gap-4">
          <Select label={t('people.filter')} className="max-w-xs" value={filter} onChange={(event) => setFilter(event.target.value as FilterName)} options={(Object.keys(FILTERS) as FilterName[]).map((value) => ({ value, text: t(`people.${value}`) }))} />
          <p role="status" className="tabular-nums">{t('people.count', { shown: numberText(people.rows.length), total: numberText(people.total) })}</p>
        </div>
        {people.error ? <Trouble error={people.error} onAgain={people.more} /> : null}
        {people.rows.length === 0 && !people.error ? <p>{t('people.none')}</p> : null}
        {people.rows.length > 0 ? <VirtualTable caption={t('people.title')} columns={columns} rows={people.rows} rowKey={({ id }) => id} total={people.total} onEnd={people.more} onFirst={people.setFirst} /> : null}
      </div>
      {chosen ? <PersonDialog callUp={callUp} person={chosen} onClose={() => setChosen(null)} onActed={() => { setChosen(null); void people.refresh(); onActed(); }} /> : null}
    </Section>
  );
}
