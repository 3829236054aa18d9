import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  AttestationKindEntity, CredentialKindEntity, InfrastructureSectorEntity, PrefectureEntity, WorkRoleEntity,
} from '../entities/reference.entity.ts';
import { AttestationKind, CredentialKind, InfrastructureSector, Prefecture, WorkRole } from './reference.types.ts';

/** The reference facts: whole lists in their natural order. They are short, so nothing pages them. */
@Injectable()
export class ReferenceFacts {
  constructor(private readonly database: DataSource) {}

  /** From north to south, as the JIS codes run. */
  async prefectures(): Promise<Prefecture[]> {
    const rows = await this.database.manager.find(PrefectureEntity, { order: { code: 'ASC' } });
    return rows.map((row) => new Prefecture(row));
  }

  async workRoles(): Promise<WorkRole[]> {
    const rows = await this.database.manager.find(WorkRoleEntity, { order: { id: 'ASC' } });
    return rows.map((row) => new WorkRole(row));
  }

  async sectors(): Promise<InfrastructureSector[]> {
    const rows = await this.database.manager.find(InfrastructureSectorEntity, { order: { position: 'ASC', code: 'ASC' } });
    return rows.map((row) => new InfrastructureSector(row));
  }

  async credentialKinds(): Promise<CredentialKind[]> {
    const rows = await this.database.manager.find(CredentialKindEntity, { order: { code: 'ASC' } });
    return rows.map((row) => new CredentialKind(row));
  }

  async attestationKinds(): Promise<AttestationKind[]> {
    const rows = await this.database.manager.find(AttestationKindEntity, { order: { code: 'ASC' } });
    return rows.map((row) => new AttestationKind(row));
  }
}
