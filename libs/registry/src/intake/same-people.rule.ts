import { keyWithoutMarks } from '../names/expert-search-key.ts';
import { bad, type IntakeProblem, type ValueProblem } from './intake.problem.ts';
import type { PersonDraft } from './person-row.rule.ts';

/** Somebody whom the registry holds, as far as a row is compared with him. */
export interface KnownPerson {
  expertId: string;
  /** The folded kanji name. */
  name: string;
}

/** Whom the registry holds under the addresses and days of birth of a file. */
export interface KnownPeople {
  byAddress: ReadonlyMap<string, readonly KnownPerson[]>;
  byBirthDate: ReadonlyMap<string, readonly KnownPerson[]>;
}

/** What became of the readable rows: new people, rows that say nothing new, and rows that people must look at. */
export interface Sorted {
  fresh: PersonDraft[];
  known: number;
  problems: IntakeProblem[];
}

export const nameKey = (person: Pick<PersonDraft, 'familyName' | 'givenName'>): string => keyWithoutMarks(person.familyName + person.givenName);

/** Tells new people from those whom the registry or an earlier row holds: by address, and by name and day of birth. */
export function sortPeople(drafts: readonly PersonDraft[], known: KnownPeople): Sorted {
  const sorted: Sorted = { fresh: [], known: 0, problems: [] };
  const lines = new Map<string, { line: number; name: string }>();
  for (const draft of drafts) {
    const problem = earlierRow(draft, lines) ?? otherHolder(draft, known);
    if (problem) sorted.problems.push(atRow(draft, problem));
    else if (isKnown(draft, known)) noteKnown(draft, known, sorted);
    else sorted.fresh.push(draft);
    for (const key of keysOf(draft)) if (!lines.has(key)) lines.set(key, { line: draft.line, name: nameKey(draft) });
  }
  return sorted;
}

/** Under what a row is found again: its addresses, and name with day of birth. */
function keysOf(draft: PersonDraft): string[] {
  return [...draft.contacts.map(({ address }) => address), ...draft.birthDate ? [`${nameKey(draft)}|${draft.birthDate}`] : []];
}

function earlierRow(draft: PersonDraft, lines: ReadonlyMap<string, { line: number; name: string }>): ValueProblem | null {
  const found = keysOf(draft).flatMap((key) => lines.get(key) ?? []);
  const same = found.find(({ name }) => name === nameKey(draft));
  if (same) return twiceInFile(same.line);
  return found[0] ? sharedInFile(found[0].line) : null;
}

function holdersOf(draft: PersonDraft, known: KnownPeople): KnownPerson[] {
  return draft.contacts.flatMap(({ address }) => known.byAddress.get(address) ?? []);
}

function otherHolder(draft: PersonDraft, known: KnownPeople): ValueProblem | null {
  return holdersOf(draft, known).some(({ name }) => name !== nameKey(draft)) ? HELD_BY_OTHER : null;
}

function namesakes(draft: PersonDraft, known: KnownPeople): KnownPerson[] {
  const born = draft.birthDate === null ? [] : known.byBirthDate.get(draft.birthDate) ?? [];
  return born.filter(({ name }) => name === nameKey(draft));
}

function isKnown(draft: PersonDraft, known: KnownPeople): boolean {
  return holdersOf(draft, known).length > 0 || namesakes(draft, known).length > 0;
}

/** A row of somebody who is there: fine when the registry holds each of its addresses; else somebody must decide. */
function noteKnown(draft: PersonDraft, known: KnownPeople, sorted: Sorted): void {
  const people = new Set([...holdersOf(draft, known), ...namesakes(draft, known)].map(({ expertId }) => expertId));
  if (people.size > 1) sorted.problems.push(atRow(draft, SEVERAL_KNOWN));
  else if (draft.contacts.every(({ address }) => known.byAddress.has(address))) sorted.known += 1;
  else sorted.problems.push(atRow(draft, OTHER_ADDRESS));
}

function atRow(draft: PersonDraft, problem: ValueProblem): IntakeProblem {
  return { ...problem, line: draft.line, column: null, value: `${draft.familyName} ${draft.givenName}`, personal: true };
}

const twiceInFile = (line: number): ValueProblem => bad('PERSON_TWICE', [`${line} 行目と同じ人です。`, `This is the person of line ${line}.`], ['どちらかの行を削除してください。', 'Remove one of the two rows.']).problem;
const sharedInFile = (line: number): ValueProblem => bad('ADDRESS_TWICE', [`${line} 行目の別の人と同じ連絡先です。`, `Somebody else in line ${line} has the same address.`], ['どちらの連絡先か確認してください。', 'Find out whose address it is.']).problem;
const HELD_BY_OTHER = bad('ADDRESS_HELD', ['この連絡先は、別の名前の人で登録されています。', 'Somebody of another name is registered with this address.'], ['本人の連絡先か確認してください。改姓の場合は、登録内容の訂正で行ってください。', 'Find out whose address it is. After a change of name, correct the entry instead.']).problem;
const SEVERAL_KNOWN = bad('SEVERAL_KNOWN', ['登録済みの2人以上に当てはまります。', 'It fits two or more people of the registry.'], ['名簿で本人を確認し、この行を削除してください。', 'Find the person in the registry and remove the row.']).problem;
const OTHER_ADDRESS = bad('REGISTERED_OTHERWISE', ['登録済みの人ですが、登録にない連絡先が書かれています。', 'The person is registered, but not with every address of this row.'], ['連絡先は本人が加えます。本人に知らせ、この行を削除してください。', 'People add their addresses themselves: tell the person, and remove the row.']).problem;
