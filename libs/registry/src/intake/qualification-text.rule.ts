import { readJapaneseDay } from '@muster/platform';
import { searchKey } from '../names/search-key.ts';
import { isPastDay } from '../skills/skill-entry.rule.ts';
import type { IntakeFacts } from './intake.facts.ts';
import { bad, good, type ReadValue } from './intake.problem.ts';

/** A role and the level that its holder claims. */
export interface ClaimedSkill { workRoleId: string; level: number }

/** A credential and the day on which it was obtained. */
export interface HeldCredential { code: string; obtainedOn: string }

const MOST_ITEMS = 60;
/** Between items. A day may hold slashes and a name a middle dot, so these separate nothing here. */
const BETWEEN = /[,;、；，\n]+/u;

const items = (text: string): string[] => text.split(BETWEEN).map((item) => item.trim()).filter(Boolean);

/** フォレンジック:3; PD-WRL-003:2 → roles with levels. */
export function readSkills({ workRoles }: IntakeFacts, typed: string): ReadValue<ClaimedSkill[]> {
  const found = new Map<string, number>();
  const list = items(typed);
  if (list.length > MOST_ITEMS) return TOO_MANY;
  for (const item of list) {
    const parts = /^(.+?)\s*[:：=＝(（]?\s*(?:L|Lv\.?|レベル)?\s*([1-4１-４])\s*[)）]?$/iu.exec(item);
    const role = parts && workRoles.get(searchKey(parts[1]!));
    if (!parts || !role) return workRoles.has(searchKey(item)) ? NO_LEVEL : NO_ROLE;
    if (found.has(role)) return TWICE;
    found.set(role, Number(parts[2]!.normalize('NFKC')));
  }
  return good([...found].map(([workRoleId, level]) => ({ workRoleId, level })));
}

/** RISS:令和3年4月1日; CISSP:2020-06-01 → credentials with days. */
export function readCredentials({ credentials, today }: IntakeFacts, typed: string): ReadValue<HeldCredential[]> {
  const found = new Map<string, string>();
  const list = items(typed);
  if (list.length > MOST_ITEMS) return TOO_MANY;
  for (const item of list) {
    const [name = '', ...rest] = item.split(/[:：=＝]/u);
    const code = credentials.get(searchKey(name));
    if (!code) return NO_CREDENTIAL;
    const day = readJapaneseDay(rest.join(':'));
    if (day === null || !isPastDay(day, today)) return NO_DAY;
    if (found.has(code)) return TWICE;
    found.set(code, day);
  }
  return good([...found].map(([code, obtainedOn]) => ({ code, obtainedOn })));
}

const TOO_MANY = bad('TOO_MANY_ITEMS', [`${MOST_ITEMS} 件を超えています。`, `There are more than ${MOST_ITEMS} items.`], ['件数を減らしてください。', 'Give fewer.']);
const TWICE = bad('ITEM_TWICE', ['同じものが2回書かれています。', 'The same is written twice.'], ['1つにしてください。', 'Keep one of them.']);
const NO_ROLE = bad('WORK_ROLE_UNKNOWN', ['登録されていない役割があります。', 'A work role is not known.'], ['「フォレンジック:3; PD-WRL-003:2」のように、役割の名前か番号とレベルを書いてください。', 'Write roles and levels such as FORENSICS:3; PD-WRL-003:2.']);
const NO_LEVEL = bad('LEVEL_MISSING', ['レベルがないか、1〜4 ではありません。', 'The level is missing, or not 1 to 4.'], ['役割の後に「:3」のようにレベルを書いてください。', 'Write the level behind the role, such as :3.']);
const NO_CREDENTIAL = bad('CREDENTIAL_UNKNOWN', ['登録されていない資格があります。', 'A credential is not known.'], ['「RISS:2021-04-01」のように、資格の略号か名前と取得日を書いてください。', 'Write credentials with the day on which they were obtained, such as RISS:2021-04-01.']);
const NO_DAY = bad('CREDENTIAL_DAY', ['取得日がないか、存在しない日付か、未来の日付です。', 'The day is missing, none of the calendar, or ahead.'], ['資格の後に「:2021-04-01」のように取得日を書いてください。', 'Write the day behind the credential, such as :2021-04-01.']);
