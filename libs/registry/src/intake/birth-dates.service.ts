import { Vault } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BIRTH_DATE } from './intake.query.ts';

/** Days of birth, which a list gave to tell people apart: shown to nobody but the person. */
@Injectable()
export class BirthDates {
  constructor(private readonly database: DataSource, private readonly vault: Vault) {}

  /** An expert's day of birth, YYYY-MM-DD; null when none is kept. */
  async of(expertId: string): Promise<string | null> {
    const [row] = await this.database.query<{ id: string; sealed: Buffer }[]>('select id, born_sealed as sealed from expert_birth where expert_id = $1', [expertId]);
    return row ? this.vault.open({ ...BIRTH_DATE, row: row.id }, row.sealed) : null;
  }
}
