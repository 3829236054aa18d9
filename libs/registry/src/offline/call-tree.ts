import { tablesPdf, writeCsv, type PdfSection } from '@muster/platform';
import { expertCode } from './expert-code.rule.ts';
import type { RolePerson, TreePerson } from './top-people.query.ts';

/** An address that can be used, the first to be tried first. */
export interface TreeAddress { kind: 'PHONE' | 'EMAIL'; address: string; employerOwned: boolean }

/** What an offline roster holds. */
export interface CallTree {
  at: Date;
  by: string;
  purpose: string;
  places: readonly RolePerson[];
  people: readonly TreePerson[];
  addresses: ReadonlyMap<string, readonly TreeAddress[]>;
}

const COLUMNS = [
  { heading: '順 No.', width: 30 }, { heading: 'コード Code', width: 66 }, { heading: '氏名 Name', width: 108 }, { heading: '所属・地域 From', width: 106 }, { heading: 'L', width: 26 },
  { heading: '電話 Phone', width: 130 }, { heading: 'メール E-mail', width: 150 }, { heading: '回答 可・不可・遠隔', width: 76 }, { heading: '時刻・到着・受付者', width: 78 },
];

/** 2026年5月1日 09:30, in Japan. */
export function japaneseTime(at: Date): string {
  return new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' }).format(at);
}

const of = (tree: CallTree, id: string, kind: TreeAddress['kind']): string =>
  (tree.addresses.get(id) ?? []).filter((one) => one.kind === kind).map(({ address, employerOwned }) => (employerOwned ? `${national(address)}(勤)` : national(address))).join(' / ');

/** +819012345678 → 090-1234-5678: what one dials in Japan. */
function national(address: string): string {
  const mobile = /^\+81([6-9]0)(\d{4})(\d{4})$/.exec(address);
  return mobile ? `0${mobile[1]}-${mobile[2]}-${mobile[3]}` : address.replace(/^\+81(?=\d{9}$)/, '0');
}

function sections(tree: CallTree): PdfSection[] {
  const people = new Map(tree.people.map((person) => [person.id, person]));
  return [...Map.groupBy(tree.places, ({ roleId }) => roleId).values()].map((places) => ({
    heading: `${places[0]!.roleJa}  ${places[0]!.roleEn}  (${places[0]!.roleId})`,
    rows: places.flatMap(({ expertId, level, verified }, at) => {
      const person = people.get(expertId);
      return person ? [[
        String(at + 1), expertCode(expertId), `${person.kanji} ${person.kana}`, [person.organisation, person.prefecture].filter(Boolean).join(' '),
        `${level}${verified ? '' : '?'}`, of(tree, expertId, 'PHONE'), of(tree, expertId, 'EMAIL'), '', '',
      ]] : [];
    }),
  }));
}

/** The call tree on paper: whom to ring for which role, with room for what they say. */
export function callTreePdf(tree: CallTree): Promise<Buffer> {
  const made = japaneseTime(tree.at);
  return tablesPdf({
    title: '緊急招集 電話連絡網 / Call tree', at: tree.at, foot: `取扱注意 CONFIDENTIAL  ${made} 作成  作成者 ${tree.by}`,
    lead: [
      `${made} 現在  目的: ${tree.purpose}`,
      '上から順に電話し、回答・時刻・受付者を記入します。L はレベル(? は未確認)。(勤) は勤務先の連絡先です。復旧後は answers.csv の形で「muster import answers」で取り込みます。',
      'Ring from the top, and note answer, time and who took it. L is the level (? not verified). When the platform is back: muster import answers.',
    ],
    columns: COLUMNS, sections: sections(tree),
  });
}

/** The people as a table, one a line. */
export function rosterCsv(tree: CallTree): Buffer {
  const roles = Map.groupBy(tree.places, ({ expertId }) => expertId);
  return writeCsv([
    ['code', 'id', '氏名', 'カナ', 'romaji', '所属', '都道府県', '言語', '電話', 'メール', '役割:レベル'],
    ...tree.people.map((person) => [
      expertCode(person.id), person.id, person.kanji, person.kana, person.romaji, person.organisation ?? '', person.prefecture, person.languages.join(' '), of(tree, person.id, 'PHONE'), of(tree, person.id, 'EMAIL'),
      (roles.get(person.id) ?? []).map(({ roleId, level, verified }) => `${roleId}:${level}${verified ? '' : '?'}`).join(' '),
    ]),
  ]);
}

/** The roster for programs. */
export function rosterJson(tree: CallTree): Buffer {
  const people = tree.people.map((person) => ({ code: expertCode(person.id), ...person, addresses: tree.addresses.get(person.id) ?? [] }));
  const roles = [...Map.groupBy(tree.places, ({ roleId }) => roleId)].map(([id, places]) => ({
    id, nameJa: places[0]!.roleJa, nameEn: places[0]!.roleEn, responder: places[0]!.responder, people: places.map(({ expertId, level, verified }) => ({ code: expertCode(expertId), level, verified })),
  }));
  return Buffer.from(JSON.stringify({ madeAt: tree.at.toISOString(), by: tree.by, purpose: tree.purpose, roles, people }, null, 2));
}

/** The sheet to fill in while cut off, which `muster import answers` reads. */
export function answerSheet(): Buffer {
  return writeCsv([['招集番号', '専門家コード', '回答', '到着時刻', '受付時刻', '受付者', 'メモ']]);
}
