import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { PresetEntity } from '../entities/preset.entity.ts';
import { Preset } from '../types/preset.type.ts';

/** The prepared kinds of incident. */
@Injectable()
export class Presets {
  constructor(private readonly database: DataSource) {}

  /** All presets with their lines, in their order; those that were withdrawn only when asked for. */
  async all(withdrawn = false): Promise<Preset[]> {
    const rows = await this.database.getRepository(PresetEntity).find({
      where: withdrawn ? {} : { withdrawnAt: IsNull() }, relations: { lines: true }, order: { position: 'ASC', lines: { position: 'ASC' } },
    });
    return rows.map((row) => new Preset(row));
  }
}
