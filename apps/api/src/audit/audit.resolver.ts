import { AuditChain, AuditEntryArgs, AuditEntryConnection, AuditTrail, type AuditEntry } from '@muster/audit';
import { Allow } from '@muster/identity';
import type { ConnectionOf } from '@muster/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';

/** The record, for auditors. It stands here because audit may not know identity, which names the permission. */
@Resolver()
export class AuditResolver {
  constructor(private readonly trail: AuditTrail) {}

  @Query(() => AuditEntryConnection, { description: 'The record of what was done, newest first' })
  @Allow('audit:read')
  auditEntries(@Args() args: AuditEntryArgs): Promise<ConnectionOf<AuditEntry>> {
    return this.trail.entries(args);
  }

  @Query(() => AuditChain, { description: 'Recomputes the whole chain' })
  @Allow('audit:read')
  auditChain(): Promise<AuditChain> {
    return this.trail.chain();
  }
}
