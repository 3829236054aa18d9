import { ENV, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DisclosureActor } from './disclosure.types.ts';

/** Counts how many names of people somebody is shown in lists: no disclosure each, but auditors hear of whoever pages through. */
@Injectable()
export class Listings {
  constructor(private readonly database: DataSource, @Inject(ENV) private readonly env: Env) {}

  /** Notes one list of so many people. */
  async note(actor: Pick<DisclosureActor, 'userId'>, people: number): Promise<void> {
    if (actor.userId === null || people === 0) return;
    await this.database.query('select note_listing($1, $2, $3)', [actor.userId, people, this.env.BULK_LIST_PEOPLE]);
  }
}
