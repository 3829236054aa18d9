import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PresetEntity } from '../entities/preset.entity.ts';
import { Preset } from '../types/preset.type.ts';

/** The prepared kinds of incident. */
@Injectable()
export class Presets {
  constructor(private readonly database: DataSource) {}

  /** All presets with their lines, in their order. */
  async all(): Promise<Preset[]> {
    const rows = await this.database.getRepository(PresetEntity).find({
      relations: { lines: true }, order: { position: 'ASC', lines: { position: 'ASC' } },
    });
    return rows.map((row) => new Preset(row));
  }
}
