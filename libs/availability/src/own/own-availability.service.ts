import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { newId, Vault } from '@muster/platform';
import { NotAnExpert } from '@muster/registry';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { BadPattern } from '../availability.refusals.ts';
import { Availability, type AvailabilityException, type AvailabilityInput } from '../availability.types.ts';
import { formatMultirange, parseMultirange, type MinuteRange } from '../week/week-minutes.rule.ts';
import { EXCEPTION_NOTE, openNotes } from './exception.seal.ts';
import { mergeExceptions, problemOfExceptions } from './exceptions.rule.ts';
import { ADD_EXCEPTIONS, EVERY_EXCEPTION, FORGET_EXCEPTIONS, NOW, OWN_EXCEPTIONS, OWN_PATTERN, SET_PATTERN } from './own-availability.query.ts';
import { readQuiet, readWeek, writeQuiet, writeWeek, type PatternProblem } from './pattern.rule.ts';

interface StoredPattern {
  week: string;
  quiet: string;
  wakeSeverity: number;
}

/** An exception as it is kept. */
interface SealedException {
  id: string;
  note: Buffer | null;
}

/** An expert tells when he can serve. */
@Injectable()
export class OwnAvailability {
  constructor(
    private readonly database: DataSource,
    private readonly audit: AuditLog,
    private readonly vault: Vault,
  ) {}

  /** What I said; null when I am no expert or have said nothing yet. */
  async mine(actor: Actor): Promise<Availability | null> {
    return actor.expertId ? this.read(this.database.manager, actor.expertId) : null;
  }

  /** Every exception that is kept of me, duty weeks and those that are over included: part of my own data. */
  async everyException(expertId: string): Promise<Record<string, unknown>[]> {
    const rows: (SealedException & Record<string, unknown>)[] = await this.database.query(EVERY_EXCEPTION, [expertId]);
    return (await openNotes(this.vault, rows)).map(({ id: _, ...said }) => said);
  }

  /** Replaces my week and quiet hours, and my exceptions when they are given; all or nothing. */
  async set(actor: Actor, input: AvailabilityInput): Promise<Availability | BadPattern | NotAnExpert> {
    const { expertId, locale } = actor;
    if (!expertId) return new NotAnExpert(locale);
    const week = readWeek(input.week);
    if (!week.ok) return new BadPattern(locale, week.problem);
    const quiet = readQuiet(input.quiet);
    if (!quiet.ok) return new BadPattern(locale, quiet.problem);
    const [clock]: { now: Date }[] = await this.database.query(NOW);
    const problem = problemOfSeverity(input.wakeSeverity) ?? problemOfExceptions(input.exceptions ?? [], clock!.now);
    if (problem) return new BadPattern(locale, problem);
    return this.database.transaction(async (em) => {
      await this.store(em, expertId, week.ranges, quiet.ranges, input);
      await this.audit.append(em, {
        actor, action: 'availability.set', subjectType: 'expert', subjectId: expertId,
        detail: { slots: input.week.length, exceptions: input.exceptions?.length ?? null },
      });
      return (await this.read(em, expertId)) ?? new NotAnExpert(locale);
    });
  }

  private async store(em: EntityManager, expertId: string, week: MinuteRange[], quiet: MinuteRange[], input: AvailabilityInput): Promise<void> {
    await em.query(SET_PATTERN, [expertId, formatMultirange(week), formatMultirange(quiet), input.wakeSeverity]);
    if (!input.exceptions) return;
    const exceptions = mergeExceptions(input.exceptions);
    await em.query(FORGET_EXCEPTIONS, [expertId]);
    const ids = exceptions.map(() => newId());
    const notes = await this.vault.sealAll(EXCEPTION_NOTE, exceptions.map(({ note }, at) => ({ row: ids[at]!, text: note ?? null })));
    await em.query(ADD_EXCEPTIONS, [
      expertId, ids, exceptions.map((e) => e.from), exceptions.map((e) => e.until), exceptions.map((e) => e.available), notes,
    ]);
  }

  private async read(em: EntityManager, expertId: string): Promise<Availability | null> {
    const [stored]: StoredPattern[] = await em.query(OWN_PATTERN, [expertId]);
    if (!stored) return null;
    const rows: (Omit<AvailabilityException, 'note'> & SealedException)[] = await em.query(OWN_EXCEPTIONS, [expertId]);
    const exceptions: AvailabilityException[] = await openNotes(this.vault, rows);
    return new Availability({
      week: writeWeek(parseMultirange(stored.week)), quiet: writeQuiet(parseMultirange(stored.quiet)),
      wakeSeverity: stored.wakeSeverity, exceptions,
    });
  }
}

function problemOfSeverity(severity: number): PatternProblem | null {
  if (severity >= 0 && severity <= 5) return null;
  return {
    field: 'wakeSeverity',
    message: { ja: '深刻度は0から4(5は「起こさない」)です。', en: 'Severities run from 0 to 4; 5 means never.' },
    remedy: { ja: '0から5の数を選んでください。', en: 'Choose a number from 0 to 5.' },
  };
}
