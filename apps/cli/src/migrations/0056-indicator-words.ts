import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Says of the indicators what they always counted, in the words of the screens: whose demand of seats counts, and of which courses a successor's
 * attendance is waited for. How they are computed does not change, so that no row from a later day on is needed; a snapshot keeps the words that it has.
 */
export class IndicatorWords1770000000056 implements MigrationInterface {
  name = 'IndicatorWords1770000000056';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
update indicator set definition_ja = '現行の全科目について、対象の階層の在職者のうち受講が有効な人の延べ数。現職での受講だけを数える科目では、ポストの担当者が替わると、後任者が受講するまで数えません。',
  definition_en = 'Over all courses in force: present staff of the layers concerned whose attendance counts. Of a course that counts for the present post only, a post that changes hands counts again only when the successor has attended.',
  denominator_ja = '届け出られた階層ごとの職員数の、科目にわたる延べ数' where code = 'TRAINING';
update indicator set definition_ja = 'その年度に始まる演習で、組織の希望に対して充足した席数。', definition_en = 'Seats in exercises of the fiscal year that were filled of those that the body asked for.',
  denominator_ja = '同じ演習で組織が希望した席数(区分全体としての希望は含みません)', denominator_en = 'Seats that bodies asked for in them; what was asked for a segment as a whole is left out' where code = 'EXERCISE_SEATS';
update indicator set source_ja = 'Musterの名簿' where code = 'ROSTER';
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
