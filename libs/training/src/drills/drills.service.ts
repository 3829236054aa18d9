import { AuditLog } from '@muster/audit';
import { SYSTEM } from '@muster/identity';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { countDrill, countDrillParts, uncountedDrills } from './drill.query.ts';

const AT_ONCE = 10;

/** Counts the platform's own drills among the exercises. */
@Injectable()
export class DrillCounter {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog) {}

  /** Counts closed drills that nobody has counted, each once; how many there were. */
  async count(): Promise<number> {
    return this.database.transaction(async (em) => {
      const drills = await uncountedDrills(em, AT_ONCE);
      for (const { id, number } of drills) {
        const code = String(number).padStart(3, '0');
        const exerciseId = await countDrill(em, id, { ja: `招集訓練 ${code}`, en: `Call-up drill ${code}` });
        if (exerciseId === null) continue;
        const people = await countDrillParts(em, id, exerciseId);
        await this.audit.append(em, { actor: SYSTEM, action: 'exercise.count-drill', subjectType: 'exercise', subjectId: exerciseId, detail: { callUpId: id, people } });
      }
      return drills.length;
    });
  }
}
