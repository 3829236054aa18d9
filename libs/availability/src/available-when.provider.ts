import { AvailableWhen } from '@muster/registry';
import { Injectable } from '@nestjs/common';
import { freeAt, freeThroughout, whoIsFreeAt, whoIsFreeThroughout } from './availability.query.ts';

/** Lets the registry's search ask who is free when. */
@Injectable()
export class PatternAvailableWhen extends AvailableWhen {
  override condition(expert: string, from: string, until: string | null): string {
    return until === null ? freeAt(expert, from) : freeThroughout(expert, from, until);
  }

  override people(from: string, until: string | null): string {
    return until === null ? whoIsFreeAt(from) : whoIsFreeThroughout(from, until);
  }

  override said(expert: string): string {
    return `exists (select from availability v where v.expert_id = ${expert})`;
  }
}
