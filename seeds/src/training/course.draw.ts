import { daysAfter, type Day } from '@muster/platform';
import { DEMO_BODIES } from '../careers/demo-bodies.ts';
import { DemoIds, namedId } from '../random/demo-id.ts';
import { Random } from '../random/random.ts';
import type { DemoCourse, DemoStaff, Layer } from './training.types.ts';

const STREAM = 0x7a1;
const course = (code: string, titleJa: string, titleEn: string, layers: readonly Layer[], countsMonths: number | null, forThePost: boolean): DemoCourse =>
  ({ id: namedId('course', code), code, titleJa, titleEn, layers, countsMonths, forThePost });

/** The courses of the demo: for everybody each year, and for whoever comes to a post. */
export const DEMO_COURSES: readonly DemoCourse[] = [
  course('D-BASIC', '情報セキュリティ基礎(年次)', 'Security basics, yearly', ['POLITICAL', 'EXECUTIVE', 'MANAGER', 'OFFICER', 'GENERAL'], 12, false),
  course('D-LEADERS', '幹部・政務のための危機対応', 'Crisis response for leaders', ['POLITICAL', 'EXECUTIVE'], null, true),
  course('D-MANAGER', '管理職のインシデント判断', 'Decisions in incidents for managers', ['MANAGER'], 36, true),
  course('D-CSIRT', 'CSIRT 実践', 'CSIRT in practice', ['OFFICER'], 24, false),
];

/** How many people of a layer a body counts, and how many of them it has named beside the holders of its posts. */
export const LAYERS: Readonly<Record<Layer, { people: number; named: number }>> = {
  POLITICAL: { people: 3, named: 3 }, EXECUTIVE: { people: 10, named: 5 }, MANAGER: { people: 32, named: 10 }, OFFICER: { people: 120, named: 40 }, GENERAL: { people: 110, named: 40 },
};

/** Draws the staff of the 25 bodies and what they attended; some bodies are diligent, others are not. */
export function drawStaff(seed: number, today: Day): DemoStaff[] {
  const ids = new DemoIds(seed);
  const staff: DemoStaff[] = [];
  let attendances = 0;
  for (const [at, { slug, validFrom }] of DEMO_BODIES.entries()) {
    const diligence = new Random(seed, STREAM, 1_000_000 + at).integer(35, 95) / 100;
    for (const [layer, { named }] of Object.entries(LAYERS) as [Layer, { named: number }][]) {
      for (let n = 0; n < named; n++) {
        const ordinal = staff.length;
        const random = new Random(seed, STREAM, ordinal);
        const fromOn = [validFrom, daysAfter(today, -random.integer(30, 1_200))].sort()[1]!;
        const days = Math.max(0, (Date.parse(today) - Date.parse(fromOn)) / 86_400_000);
        const attended = DEMO_COURSES.filter(({ layers }) => layers.includes(layer) && random.chance(diligence)).flatMap(({ id }) => {
          const ago = random.integer(0, Math.min(days, 420));
          // The year before, too, of whoever was there then.
          return [ago, ago + 365].filter((back) => back <= Math.max(days, ago)).map((back) => ({ id: ids.at('attendance', attendances++), courseId: id, on: daysAfter(today, -back) }));
        });
        staff.push({ id: ids.at('staff', ordinal), body: slug, number: `S${String(n + 1).padStart(3, '0')}-${layer[0]}`, layer, termId: ids.at('staffTerm', ordinal), fromOn, attended });
      }
    }
  }
  return staff;
}
