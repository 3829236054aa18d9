import type { InvitationFilter } from '@muster/contract/callup';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { Button, Section, Select, Trouble } from '../../../../shared/parts/index.ts';
import { VirtualTable, type VirtualColumn } from '../../../../shared/parts/virtual-table.tsx';
import { usePersonName } from '../../../../shared/person.tsx';
import { useSession } from '../../../../shared/session.ts';
import { momentText, numberText } from '../../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../../shared/texts/language.ts';
import { isRunning } from '../../shared/state-label.tsx';
import { useWords } from '../../shared/words.ts';
import { useBoardTexts } from '../../pictures/board.texts.ts';
import type { AnyPerson, CallUp } from '../board.types.ts';
import { GatesCell } from './gates.cell.tsx';
import { NameSearch } from './name-search.tsx';
import { PersonDialog } from './person.dialog.tsx';
import { usePeople } from './use-people.ts';

const FILTERS = {
  all: {}, yes: { answers: ['YES', 'YES_FROM', 'REMOTE_ONLY'], late: false }, no: { answers: ['NO'] }, silent: { silent: true }, assigned: { assignments: ['ASSIGNED'] }, reserve: { assignments: ['RESERVE'] },
} as const satisfies Record<string, InvitationFilter>;
type FilterName = keyof typeof FILTERS;
const FILTER_NAMES = Object.keys(FILTERS) as FilterName[];

/** On a phone what must hold stands label under label: two, and the employer's word besides, which a drill does not ask for. */
function useColumns(drill: boolean, onAct: ((person: AnyPerson) => void) | null): VirtualColumn<AnyPerson>[] {
  const t = useBoardTexts();
  const words = useWords();
  const language = useLanguage();
  const name = usePersonName();
  return useMemo(() => {
    const answerOf = ({ answer, answerLate, unclearAt }: AnyPerson): string => (answer ? `${words(`answer.${answer}`)}${answerLate ? ` (${words('answer.late')})` : ''}` : words(unclearAt ? 'answer.unclear' : 'answer.none'));
    const placeOf = ({ assignment, requirementPosition }: AnyPerson): string => (assignment ? `${words(`assignment.${assignment}`)}${requirementPosition === null ? '' : ` ${t('people.line', { n: requirementPosition + 1 })}`}` : '—');
    const called = ({ expert, rank }: AnyPerson): string => (expert ? name(expert) : String(rank));
    return [
      { key: 'rank', title: t('people.rank'), width: '4.75rem', cell: ({ rank }) => numberText(rank) },
      { key: 'name', title: t('people.name'), width: 'minmax(10.2rem, 1.02fr)', cell: ({ expert }) => (expert ? name(expert) : '—') },
      { key: 'from', title: t('people.from'), width: 'minmax(12rem, 1.2fr)', lines: 2, cell: ({ expert }) => <span className="whitespace-normal sm:line-clamp-2">{expert?.organisation ? inLanguage(language, expert.organisation.nameJa, expert.organisation.nameEn) : '—'}</span> },
      { key: 'answer', title: t('people.answer'), width: '9.5rem', cell: (person) => <span className="whitespace-normal sm:line-clamp-2">{answerOf(person)}</span> },
      { key: 'arrive', title: t('people.arrive'), width: '8.5rem', cell: ({ arriveAt }) => (arriveAt ? momentText(language, arriveAt) : '—') },
      { key: 'assignment', title: t('people.assignment'), width: '9.25rem', cell: placeOf },
      { key: 'gates', title: t('people.gates'), width: '11.5rem', lines: drill ? 2 : 3, cell: (person) => <GatesCell person={person} /> },
      ...(onAct ? [{ key: 'act', title: t('people.act'), width: '6rem', cell: (person: AnyPerson) => <Button look="plain" aria-haspopup="dialog" aria-label={t('people.chooseFor', { name: called(person) })} onPress={() => onAct(person)}>{t('people.choose')}</Button> }] : []),
    ];
  }, [t, words, language, name, drill, onAct]);
}

/** Everybody in the call-up, with answer, arrival and place; 50,000 rows scroll. */
export function PeopleSection({ callUp, onRefresh, onActed }: { callUp: CallUp; onRefresh: (refresh: () => Promise<void>) => void; onActed: () => void }): ReactNode {
  const t = useBoardTexts();
  const { may } = useSession();
  const { people: asked } = useSearch({ strict: false }) as { people?: unknown };
  const [filter, setFilter] = useState<FilterName>(() => FILTER_NAMES.find((name) => name === asked) ?? 'yes');
  const [expertIds, setExpertIds] = useState<readonly string[] | null>(null);
  // Somebody who is looked for by name is found whatever he has answered: whoever rings up may have answered nothing.
  const people = usePeople(callUp.id, expertIds ? { expertIds: [...expertIds] } : FILTERS[filter], may('expert:read'));
  const [chosen, setChosen] = useState<AnyPerson | null>(null);
  useEffect(() => onRefresh(people.refresh), [people.refresh]);
  const columns = useColumns(callUp.kind === 'DRILL', (may('callup:assign') || may('callup:answer')) && isRunning(callUp.state) ? setChosen : null);
  return (
    <Section id="people" title={t('people.title')}>
      <div className="space-y-4">
        <div className="flex flex-wrap items-end gap-4">
          {may('expert:read') ? <NameSearch onFound={setExpertIds} /> : null}
          <Select disabled={expertIds !== null} label={t('people.filter')} className="max-w-xs" value={filter} onChange={(event) => setFilter(event.target.value as FilterName)} options={FILTER_NAMES.map((value) => ({ value, text: t(`people.${value}`) }))} />
          <p role="status" className="grow text-right tabular-nums">{people.total > 0 ? t('people.count', { shown: numberText(people.rows.length), total: numberText(people.total) }) : null}</p>
        </div>
        {people.error ? <Trouble error={people.error} onAgain={people.more} /> : null}
        {people.rows.length === 0 && !people.error ? <p>{t(`people.none.${expertIds ? 'found' : filter}`)}</p> : null}
        {people.rows.length > 0 ? <VirtualTable caption={t('people.title')} columns={columns} rows={people.rows} rowKey={({ id }) => id} total={people.total} rowHeight={72} onEnd={people.more} onFirst={people.setFirst} /> : null}
      </div>
      {chosen ? <PersonDialog callUp={callUp} person={chosen} onClose={() => setChosen(null)} onActed={() => { setChosen(null); void people.refresh(); onActed(); }} /> : null}
    </Section>
  );
}
