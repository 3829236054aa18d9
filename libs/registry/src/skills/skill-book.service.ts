import type { Actor } from '@muster/identity';
import { isUuid, newId, Vault } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { skillsOf } from './skill.query.ts';
import { SKILL_EVIDENCE } from './skill.seal.ts';
import { SkillFile, SkillJudgement, SkillRecord } from './skill.types.ts';

interface JudgementRow extends Omit<SkillJudgement, 'evidence'> {
  sealed: Buffer;
}

/** Skills as they are kept: what officers saw is sealed. */
@Injectable()
export class SkillBook {
  constructor(private readonly database: DataSource, private readonly vault: Vault) {}

  /** Everything on record about one person's skills; who may ask is the caller's matter. */
  async file(expertId: string, em: EntityManager = this.database.manager): Promise<SkillFile> {
    if (!isUuid(expertId)) return Object.assign(new SkillFile(), { expertId, skills: [], judgements: [] });
    const skills = (await skillsOf(em, expertId)).map((row) => Object.assign(new SkillRecord(), row));
    const rows: JudgementRow[] = await em.query(
      `select id, work_role_id as "workRoleId", level, evidence_sealed as sealed, by_user as "byUser", by_name as "byName", at
       from skill_judgement where expert_id = $1 order by id desc`, [expertId]);
    const evidence = await this.vault.openAll(SKILL_EVIDENCE, rows.map(({ id, sealed }) => ({ row: id, sealed })));
    const judgements = rows.map(({ sealed: _, ...row }, at) => Object.assign(new SkillJudgement(), row, { evidence: evidence[at] ?? '' }));
    return Object.assign(new SkillFile(), { expertId, skills, judgements });
  }

  /** Keeps what an officer said; gives its id. */
  async keep(em: EntityManager, actor: Actor, key: { expertId: string; workRoleId: string }, level: number, evidence: string): Promise<string> {
    const id = newId();
    const [sealed] = await this.vault.sealAll(SKILL_EVIDENCE, [{ row: id, text: evidence }]);
    await em.query('insert into skill_judgement (id, expert_id, work_role_id, level, evidence_sealed, by_user, by_name) values ($1, $2, $3, $4, $5, $6, $7)',
      [id, key.expertId, key.workRoleId, level, sealed, actor.userId, actor.displayName]);
    return id;
  }
}
