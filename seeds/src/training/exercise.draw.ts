import { daysAfter, type Day } from '@muster/platform';
import { DEMO_BODIES } from '../careers/demo-bodies.ts';
import { DemoIds, namedId } from '../random/demo-id.ts';
import { Random } from '../random/random.ts';
import { roleOf } from '../reference/work-roles.ts';
import { bodiesOf, shareSeats } from './seat.share.ts';
import type { DemoExercise, DemoProgramme, DemoSeats, Segment } from './training.types.ts';

const STREAM = 0xe8e;
const REHEARSALS = 5;
const PARTS = 40;
const SEGMENTS: readonly (readonly [Segment, offered: number, demanded: number])[] = [
  ['GOVERNMENT', 120, 140], ['INFRASTRUCTURE', 80, 150], ['LOCAL_GOVERNMENT', 60, 210], ['SME', 30, 90], ['EDUCATION', 20, 35],
];
const ROLES = ['HANDLER', 'INCIDENT_MANAGER', 'FORENSICS', 'LOG_ANALYSIS', 'COMMUNICATIONS', 'OT'] as const;
const FINDINGS = ['連絡先の一部が古く、初動連絡が 30 分遅れた。', '権限の委任が文書になっておらず、遮断の判断が止まった。', 'ログの保存期間が短く、侵入時期を確定できなかった。', '報道対応の文案に承認者がいなかった。'];

interface Plan { programme: DemoProgramme | null; ordinal: number | null; day: Day; titleJa: string; titleEn: string; partners: readonly string[] }

/** Two large events: one is over, after five rehearsals; the other one lies ahead, with three of five behind it. */
export function demoProgrammes(today: Day): DemoProgramme[] {
  return [
    { id: namedId('programme', 'D-GAMES'), code: 'D-GAMES', nameJa: '国際競技大会(デモ)', nameEn: 'International games (demo)', beginsOn: daysAfter(today, -75), endsOn: daysAfter(today, -60) },
    { id: namedId('programme', 'D-SUMMIT'), code: 'D-SUMMIT', nameJa: '首脳会議(デモ)', nameEn: 'Summit (demo)', beginsOn: daysAfter(today, 170), endsOn: daysAfter(today, 173) },
  ];
}

/** Draws twelve exercises: the rehearsals of both events and two joint international ones. `people`: active experts who may take part. */
export function drawExercises(seed: number, today: Day, people: readonly string[]): DemoExercise[] {
  const [games, summit] = demoProgrammes(today) as [DemoProgramme, DemoProgramme];
  const rehearsals = (programme: DemoProgramme, first: number, every: number): Plan[] => Array.from({ length: REHEARSALS }, (_, at) => ({
    programme, ordinal: at + 1, day: daysAfter(programme.beginsOn, first + at * every), titleJa: `${programme.nameJa} 第${at + 1}回リハーサル`, titleEn: `${programme.nameEn}, rehearsal ${at + 1}`, partners: [],
  }));
  const joint = (day: Day, titleJa: string, titleEn: string, partners: readonly string[]): Plan => ({ programme: null, ordinal: null, day, titleJa, titleEn, partners });
  const plans = [
    ...rehearsals(games, -330, 75), ...rehearsals(summit, -300, 55),
    joint(daysAfter(today, -120), '多国間共同演習(デモ)', 'Joint multinational exercise (demo)', ['US', 'GB', 'AU']), joint(daysAfter(today, 95), '地域共同演習(デモ)', 'Joint regional exercise (demo)', ['SG', 'MY']),
  ];
  const draw = new ExerciseDraw(seed, today, people);
  return plans.map((plan, at) => draw.exercise(plan, at));
}

class ExerciseDraw {
  private readonly ids: DemoIds;
  private rows = 0;

  constructor(private readonly seed: number, private readonly today: Day, private readonly people: readonly string[]) {
    this.ids = new DemoIds(seed);
  }

  exercise({ programme, ordinal, day, titleJa, titleEn, partners }: Plan, at: number): DemoExercise {
    const random = new Random(this.seed, STREAM, at);
    const held = day < this.today;
    const roles = [...new Set(Array.from({ length: 3 }, () => roleOf(random.pick(ROLES))))];
    return {
      id: this.id('exercise'), kind: partners.length > 0 ? 'INTERNATIONAL' : 'DOMESTIC', titleJa, titleEn, language: partners.length > 0 ? 'en' : 'ja', partners, fromOn: day,
      untilOn: daysAfter(day, partners.length > 0 ? 3 : 1), state: held ? 'HELD' : 'PLANNED', programmeId: programme?.id ?? null, ordinal, roles,
      seats: this.seats(random, held), parts: held ? this.parts(random, at, roles) : [], findings: held ? this.findings(random, programme, day) : [],
    };
  }

  private seats(random: Random, held: boolean): DemoExercise['seats'] {
    return SEGMENTS.flatMap(([segment, most, wanted]) => {
      const [offered, demanded] = [Math.round(most * random.integer(70, 110) / 100), Math.round(wanted * random.integer(60, 120) / 100)];
      const filled = held ? Math.floor(Math.min(offered, demanded) * random.integer(85, 100) / 100) : 0;
      const seat = (kind: DemoSeats['kind'], body: string | null, seats: number): DemoSeats[] => (seats > 0 ? [{ id: this.id('seatEvent'), segment, body, kind, seats }] : []);
      return [...seat('OFFERED', null, offered), ...shareSeats(demanded, filled, bodiesOf(segment), random).flatMap(({ body, wants, gets }) => [...seat('DEMANDED', body, wants), ...seat('FILLED', body, gets)])];
    });
  }

  private parts(random: Random, at: number, roles: readonly string[]): DemoExercise['parts'] {
    return this.people.slice(at * PARTS, (at + 1) * PARTS).map((expertId) => ({ id: this.id('part'), expertId, workRoleId: random.pick(roles), result: random.chance(0.8) ? 'PASSED' : 'TOOK_PART' }));
  }

  /** What the rehearsal before showed is mended before the next; of the last one of an event ahead some is still open. */
  private findings(random: Random, programme: DemoProgramme | null, day: Day): DemoExercise['findings'] {
    const fresh = programme !== null && programme.beginsOn > this.today && daysAfter(day, 55) >= this.today;
    return Array.from({ length: random.integer(2, 4) }, (_, n) => {
      const mended = !fresh || n === 0;
      return { id: this.id('finding'), number: n + 1, body: random.pick(DEMO_BODIES).slug, dueOn: daysAfter(day, 40), text: FINDINGS[n]!, mendedId: mended ? this.id('findingMove') : null };
    });
  }

  private id(kind: 'exercise' | 'seatEvent' | 'part' | 'finding' | 'findingMove'): string {
    return this.ids.at(kind, this.rows++);
  }
}
