import type { Actor } from '@muster/identity';
import { ENV, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CoverageCell, CoverageInvalid, CoverageReport } from './coverage.types.ts';
import { suppressed, type CellCounts } from './suppress.rule.ts';

const MOST_LANGUAGES = 10;

const CELLS = `
  select s.work_role_id as "workRoleId", p.block_ja as block, l.language, count(*)::int as people, count(s.verified_at)::int as verified
  from expert e join prefecture p on p.code = e.prefecture_code join expert_skill s on s.expert_id = e.id
  join unnest($1::text[]) as l(language) on l.language = any(e.languages)
  where e.status = 'ACTIVE'
  group by s.work_role_id, p.block_ja, l.language order by s.work_role_id, min(p.code), l.language`;

/** Coverage by skill, block and language. It takes no filter but languages: two narrow questions would tell by their difference what one hides. */
@Injectable()
export class Coverage {
  constructor(private readonly database: DataSource, @Inject(ENV) private readonly env: Env) {}

  /** The report as of now, for these languages. */
  async report(actor: Actor, languages: readonly string[]): Promise<CoverageReport | CoverageInvalid> {
    const asked = [...new Set(languages)];
    if (asked.length === 0 || asked.length > MOST_LANGUAGES || !asked.every((code) => /^[a-z]{2}$/.test(code))) return new CoverageInvalid(actor.locale);
    const threshold = this.env.MUSTER_COVERAGE_SMALLEST;
    const rows: (Omit<CoverageCell, keyof CellCounts> & CellCounts)[] = await this.database.query(CELLS, [asked]);
    const cells = rows.map((row) => Object.assign(new CoverageCell(), row, suppressed(row, threshold)));
    return Object.assign(new CoverageReport(), { threshold, cells });
  }
}
