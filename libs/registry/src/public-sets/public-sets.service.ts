import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { newId, readSheet } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { IntakeProblem } from '../intake/intake.problem.ts';
import { readMunicipalities } from './municipality.rule.ts';
import { readNice } from './nice.rule.ts';
import { KNOWN_NICE, writeMunicipalities, writeNice } from './public-set.query.ts';
import type { SetReport } from './set-problem.ts';

/** Brings public data sets in, whole or not at all; for whoever owns the database. Done twice, the second time writes nothing. */
@Injectable()
export class PublicSets {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog) {}

  /** The NICE framework: work roles, statements, and which statement belongs to which role. */
  async nice(actor: Actor, files: readonly string[]): Promise<SetReport> {
    const known = await this.knownNice();
    const read = readNice(files, known);
    if (!read.ok) return refused(read.problems);
    const { roles, statements, links } = read.framework;
    const found = { roles: roles.size, statements: statements.size, links: links.length };
    const written = await this.write(actor, 'NICE', found, (em) => writeNice(em, read.framework));
    const beside = (ids: ReadonlySet<string>, given: ReadonlyMap<string, unknown>): number => (given.size === 0 ? 0 : [...ids].filter((id) => !given.has(id)).length);
    return { found, written, keptBeside: { roles: beside(known.roles, roles), statements: beside(known.statements, statements) }, problems: [] };
  }

  /** The local governments with codes and coordinates; municipalities and special wards become organisations. */
  async municipalities(actor: Actor, bytes: Uint8Array): Promise<SetReport> {
    const sheet = readSheet(bytes);
    if (!sheet.ok) return refused([{ ...sheet.problem, column: null, value: null, personal: false }]);
    const prefectures = await this.database.query<{ code: string; name: string }[]>('select code, name_ja as name from prefecture');
    const read = readMunicipalities(sheet.sheet, new Map(prefectures.map(({ code, name }) => [code, name])));
    if (!read.ok) return refused(read.problems);
    const list = read.municipalities;
    const count = (kind: string): number => list.filter((one) => one.kind === kind).length;
    const found = { municipalities: count('MUNICIPALITY'), specialWards: count('SPECIAL_WARD'), cityWards: count('CITY_WARD'), ended: list.filter(({ validTo }) => validTo !== null).length };
    const known = await this.database.query<{ code: string }[]>('select code from municipality');
    const given = new Set(list.map(({ code }) => code));
    const written = await this.write(actor, 'MUNICIPALITIES', found, (em) => writeMunicipalities(em, list));
    return { found, written, keptBeside: { municipalities: known.filter(({ code }) => !given.has(code)).length }, problems: [] };
  }

  private write(actor: Actor, set: string, found: Record<string, number>, work: (em: DataSource['manager']) => Promise<number>): Promise<number> {
    return this.database.transaction(async (em) => {
      const written = await work(em);
      if (written > 0) await this.audit.append(em, { actor, action: 'public-set.import', subjectType: 'import', subjectId: newId(), detail: { set, ...found, written } });
      return written;
    });
  }

  private async knownNice(): Promise<{ roles: Set<string>; statements: Set<string> }> {
    const [row] = await this.database.query<{ roles: string[]; statements: string[] }[]>(KNOWN_NICE);
    return { roles: new Set(row!.roles), statements: new Set(row!.statements) };
  }
}

function refused(problems: IntakeProblem[]): SetReport {
  return { found: {}, written: 0, keptBeside: {}, problems };
}
