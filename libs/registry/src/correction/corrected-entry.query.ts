import type { EntityManager } from 'typeorm';
import { ExpertEntity } from '../entities/expert.entity.ts';
import { expertSearchKey } from '../names/expert-search-key.ts';
import type { CorrectedColumns } from './correction.rule.ts';

/** Codes of the prefectures that there are. */
export async function prefectures(em: EntityManager): Promise<Set<string>> {
  const rows: { code: string }[] = await em.query('select code from prefecture');
  return new Set(rows.map((row) => row.code));
}

/** Writes the columns and the search key that follows from them; gives what stood there before. */
export async function correctEntry(em: EntityManager, expertId: string, columns: CorrectedColumns): Promise<string> {
  const names = Object.keys(columns);
  if (names.length === 0) return '';
  const [before]: Record<string, string>[] = await em.query(`select ${names.join(', ')} from expert where id = $1 for update`, [expertId]);
  await em.query(`update expert set ${names.map((name, at) => `${name} = $${at + 2}`).join(', ')} where id = $1`, [expertId, ...Object.values(columns)]);
  const entry = await em.findOneByOrFail(ExpertEntity, { id: expertId });
  await em.query('update expert set search_key = $2, version = version + 1, updated_at = muster_now() where id = $1', [expertId, expertSearchKey(entry)]);
  return names.map((name) => before?.[name] ?? '').join(' ');
}
