import type { Actor } from '@muster/identity';
import { Clock, ENV, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { zipSync } from 'fflate';
import { DataSource, type EntityManager } from 'typeorm';
import { ContactBook } from '../contacts/contact-book.service.ts';
import { ExportLedger } from '../export/export-ledger.service.ts';
import { ExportDailyLimit, ExportPurposeMissing, ExportTooLarge } from '../export/export.refusals.ts';
import { answerSheet, callTreePdf, rosterCsv, rosterJson, type CallTree, type TreeAddress } from './call-tree.ts';
import { sealOffline } from './offline-file.rule.ts';
import { isStrongPassphrase, OfflineRosterEmpty, PassphraseWeak } from './offline.refusals.ts';
import { OfflineRoster, type OfflineRosterInput } from './offline.types.ts';
import { topPeople, treePeople } from './top-people.query.ts';

const MOST_PER_ROLE = 50;

/** Makes the file by which people are called when the platform is cut off; whom it shows is on record, and told to them. */
@Injectable()
export class OfflineRosters {
  constructor(
    private readonly database: DataSource,
    private readonly contacts: ContactBook,
    private readonly ledger: ExportLedger,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** The best people of each role, sealed under the passphrase, which is kept nowhere. It counts as an export of everybody in it. */
  async take(actor: Actor, input: OfflineRosterInput): Promise<OfflineRoster | OfflineRosterEmpty | PassphraseWeak | ExportTooLarge | ExportDailyLimit | ExportPurposeMissing> {
    const purpose = this.ledger.purposeOf(actor, input.purpose);
    if (typeof purpose !== 'string') return purpose;
    if (!isStrongPassphrase(input.passphrase)) return new PassphraseWeak(actor.locale);
    if (input.perRole < 1 || input.perRole > MOST_PER_ROLE) return new OfflineRosterEmpty(actor.locale);
    const taken = await this.database.transaction((em) => this.read(em, actor, input.perRole, purpose));
    if (!('tree' in taken)) return taken;
    const { id, tree } = taken;
    const content = zipSync({ 'roster.json': rosterJson(tree), 'roster.csv': rosterCsv(tree), 'call-tree.pdf': await callTreePdf(tree), 'answers.csv': answerSheet() }, { level: 6, mtime: tree.at });
    const file = await sealOffline(content, input.passphrase, tree.at);
    return Object.assign(new OfflineRoster(), {
      id, at: tree.at, people: tree.people.length, roles: new Set(tree.places.map(({ roleId }) => roleId)).size,
      fileName: `muster-offline-${tree.at.toISOString().slice(0, 10)}.bin`, base64: file.toString('base64'),
    });
  }

  private async read(em: EntityManager, actor: Actor, perRole: number, purpose: string): Promise<{ id: string; tree: CallTree } | OfflineRosterEmpty | ExportTooLarge | ExportDailyLimit> {
    const places = await topPeople(em, perRole);
    const ids = [...new Set(places.map(({ expertId }) => expertId))];
    if (ids.length === 0) return new OfflineRosterEmpty(actor.locale);
    const most = this.env.EXPORT_MAX_PEOPLE;
    if (ids.length > most) {
      await this.ledger.refused(em, actor, ids.length);
      return new ExportTooLarge(actor.locale, ids.length, most);
    }
    const booked = await this.ledger.book(em, actor, { expertIds: ids, purpose, format: 'OFFLINE' });
    if (booked instanceof ExportDailyLimit) return booked;
    const addresses = new Map<string, TreeAddress[]>();
    for (const { row, address } of await this.contacts.reveal(em, { actor, expertIds: ids, purpose })) {
      if (!row.verifiedAt || row.optedOutAt || row.unreachableAt) continue;
      addresses.set(row.expertId, [...addresses.get(row.expertId) ?? [], { kind: row.kind, address, employerOwned: row.employerOwned }]);
    }
    return { id: booked.id, tree: { at: await this.clock.now(em), by: actor.displayName, purpose, places, people: await treePeople(em, ids), addresses } };
  }
}
