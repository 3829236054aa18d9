import type { IntakeProblem } from '../intake/intake.problem.ts';
import { setProblem } from './set-problem.ts';

/** A work role of the framework. */
export interface NiceRole { id: string; nameEn: string; nameJa: string | null; descriptionEn: string | null }

/** What the files hold together. */
export interface NiceFramework {
  roles: ReadonlyMap<string, NiceRole>;
  /** Statement id → text. */
  statements: ReadonlyMap<string, string>;
  /** Work role id, statement id. */
  links: readonly (readonly [string, string])[];
}

export type ReadNice = { ok: true; framework: NiceFramework } | { ok: false; problems: IntakeProblem[] };

const ROLE = /^[A-Z]{2}-WRL-\d{3}$/;
const STATEMENT = /^[TKS]\d{4}[A-Z]?$/;
const LONGEST = 4_000;

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST ? value.trim() : null);

/** Collects what several files say together. */
class Collected {
  readonly roles = new Map<string, NiceRole>();
  readonly statements = new Map<string, string>();
  readonly links = new Map<string, readonly [string, string]>();
  readonly problems: IntakeProblem[] = [];

  role(id: unknown, nameEn: unknown, nameJa: unknown, descriptionEn: unknown): void {
    const name = textOf(nameEn);
    if (typeof id !== 'string' || !ROLE.test(id)) this.wrong('WORK_ROLE_ID', id);
    else if (name === null) this.wrong('NAME_MISSING', id);
    else this.roles.set(id, { id, nameEn: name, nameJa: textOf(nameJa), descriptionEn: textOf(descriptionEn) });
  }

  statement(id: string, text: unknown): void {
    const words = textOf(text);
    if (!STATEMENT.test(id)) this.wrong('STATEMENT_ID', id);
    else if (words === null) this.wrong('TEXT_MISSING', id);
    else this.statements.set(id, words);
  }

  link(role: string, statement: unknown): void {
    if (!ROLE.test(role) || typeof statement !== 'string' || !STATEMENT.test(statement)) this.wrong('LINK_BROKEN', `${role} ${String(statement).slice(0, 40)}`);
    else this.links.set(`${role} ${statement}`, [role, statement]);
  }

  wrong(code: string, what: unknown): void {
    this.problems.push(setProblem(code, null, null, String(what).slice(0, 80), MESSAGES[code]!, REMEDY));
  }

  /** A link to a statement that no file holds is none. */
  checkLinks(knownRoles: ReadonlySet<string>, knownStatements: ReadonlySet<string>): void {
    for (const [role, statement] of this.links.values()) {
      if (!this.roles.has(role) && !knownRoles.has(role)) this.wrong('LINK_BROKEN', `${role} ${statement}`);
      else if (!this.statements.has(statement) && !knownStatements.has(statement)) this.wrong('LINK_BROKEN', `${role} ${statement}`);
    }
  }
}

/** NIST's own form (CPRT): elements and the relationships between them, of which those of roles and statements matter. */
function readElements(all: Collected, { elements, relationships }: Json): void {
  for (const { element_identifier: id, title, text } of objects(elements)) {
    if (typeof id !== 'string') continue;
    if (ROLE.test(id)) all.role(id, title, null, text);
    else if (STATEMENT.test(id)) all.statement(id, textOf(text) ?? title);
  }
  for (const { source_element_identifier: source, dest_element_identifier: target } of objects(relationships)) {
    const [role, statement] = [source, target].sort((a, b) => Number(ROLE.test(String(b))) - Number(ROLE.test(String(a))));
    if (ROLE.test(String(role)) && STATEMENT.test(String(statement))) all.link(String(role), statement);
  }
}

/** A file of roles, of statements or of links between them, as sets made from NIST's have them. */
function readPart(all: Collected, json: Json): boolean {
  if (Array.isArray(json.roles)) for (const role of objects(json.roles)) all.role(role.id, role.name_en, role.name_ja_unofficial ?? role.name_ja, role.description_en);
  else if (isObject(json.statements)) for (const [id, text] of Object.entries(json.statements)) all.statement(id, text);
  else if (Object.keys(json).some((key) => ROLE.test(key))) {
    for (const [role, kinds] of Object.entries(json).filter(([key]) => key !== '_meta')) {
      for (const list of isObject(kinds) ? Object.values(kinds) : []) for (const statement of Array.isArray(list) ? list : [list]) all.link(role, statement);
    }
  } else return false;
  return true;
}

function parse(text: string): Json | null {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isObject(json) ? json : null;
  } catch {
    return null;
  }
}

/** Reads the framework from NIST's one file, or from files that hold a part each; what is known already may be linked to. */
export function readNice(files: readonly string[], known: { roles: ReadonlySet<string>; statements: ReadonlySet<string> }): ReadNice {
  const all = new Collected();
  for (const [at, text] of files.entries()) {
    const json = parse(text);
    const elements = json && isObject(json.response) && isObject(json.response.elements) ? json.response.elements : json && Array.isArray(json.elements) ? json : null;
    if (!json) all.wrong('NOT_JSON', `file ${at + 1}`);
    else if (elements) readElements(all, elements);
    else if (!readPart(all, json)) all.wrong('NOT_NICE', `file ${at + 1}`);
  }
  all.checkLinks(known.roles, known.statements);
  if (all.problems.length === 0 && all.roles.size + all.statements.size + all.links.size === 0) all.wrong('NOT_NICE', 'no roles and no statements');
  return all.problems.length > 0 ? { ok: false, problems: all.problems } : { ok: true, framework: { roles: all.roles, statements: all.statements, links: [...all.links.values()] } };
}

const MESSAGES: Readonly<Record<string, { ja: string; en: string }>> = {
  NOT_JSON: { ja: 'JSON として読めません。', en: 'This is no JSON.' },
  NOT_NICE: { ja: 'NICE フレームワークのデータではありません。', en: 'This is no data of the NICE framework.' },
  WORK_ROLE_ID: { ja: '役割の番号が PD-WRL-003 の形ではありません(第1版のデータの可能性があります)。', en: 'The id of a work role is not like PD-WRL-003; perhaps the data is of version 1.' },
  NAME_MISSING: { ja: '役割の名前がありません。', en: 'A work role has no name.' },
  STATEMENT_ID: { ja: '記述の番号が T0123 の形ではありません。', en: 'The id of a statement is not like T0123.' },
  TEXT_MISSING: { ja: '記述の本文がないか、長すぎます。', en: 'A statement has no text, or one that is too long.' },
  LINK_BROKEN: { ja: '存在しない役割か記述を指しています。', en: 'A link names a role or statement that no file holds.' },
};
const REMEDY = { ja: 'NIST の NICE フレームワーク第2版の JSON を、必要なファイルをすべて並べて指定してください。', en: "Give NIST's JSON of the NICE framework, version 2, with all of its files." };
