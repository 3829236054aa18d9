import { daysAfter, fiscalYear, fiscalYearOf, type Day } from '@muster/platform';
import { DemoIds } from '../random/demo-id.ts';
import { Random } from '../random/random.ts';
import { DEMO_BODIES } from './demo-bodies.ts';
import { RANKS, UNITS } from './demo-titles.ts';
import type { DemoSlot, DemoSlotEvent, DemoSlotEventKind } from './careers.types.ts';
import type { CareersOptions } from './post.draw.ts';

const STREAM = 0x510;
const YEARS = 3;
const SLOTS_A_YEAR = 8;
/** How much of what was granted is filled by now: this year, last year, the year before. */
const FILLED = [0.55, 0.85, 0.95];

/** Draws three fiscal years of hiring slots of the 25 bodies, as their ledgers tell it, and what the bodies gave up. */
export class SlotDraw {
  private readonly ids: DemoIds;
  private slots = 0;
  private events = 0;

  constructor(private readonly options: Pick<CareersOptions, 'seed' | 'today'>) {
    this.ids = new DemoIds(options.seed);
  }

  all(): { slots: DemoSlot[]; abolitions: DemoSlotEvent[] } {
    const present = fiscalYearOf(this.options.today);
    const [slots, abolitions]: [DemoSlot[], DemoSlotEvent[]] = [[], []];
    for (const body of DEMO_BODIES) {
      for (let back = YEARS - 1; back >= 0; back--) {
        // A body that is younger than the year asks in its first one.
        const year = Math.min(present, Math.max(present - back, fiscalYearOf(body.validFrom)));
        for (let n = 0; n < SLOTS_A_YEAR; n++) slots.push(this.slot(body.slug, year, later(body.validFrom, fiscalYear(year).from)));
        const given = new Random(this.options.seed, STREAM, 1_000_000 + slots.length).integer(0, 5);
        if (given > 0 && later(body.validFrom, fiscalYear(year).from) <= this.options.today) {
          abolitions.push(this.event(null, body.slug, year, 'ABOLISHED', given, later(body.validFrom, fiscalYear(year).from)));
        }
      }
    }
    return { slots, abolitions };
  }

  private slot(body: string, year: number, from: Day): DemoSlot {
    const ordinal = this.slots++;
    const random = new Random(this.options.seed, STREAM, ordinal);
    const [unit, rank] = [random.pick(UNITS), random.pick(RANKS.slice(2))];
    const slot = { id: this.ids.at('slot', ordinal), body, fiscalYear: year, titleJa: `${unit.ja}${rank.ja}の増員`, titleEn: `${unit.en} ${rank.en}, additional`, rank: rank.rank };
    return { ...slot, events: this.ledger(random, slot, from) };
  }

  private ledger(random: Random, { id, body, fiscalYear: year }: Omit<DemoSlot, 'events'>, from: Day): DemoSlotEvent[] {
    const requested = random.integer(1, 4);
    const assessed = Math.max(0, requested - (random.chance(0.3) ? 1 : 0));
    const granted = Math.max(0, assessed - (random.chance(0.25) ? 1 : 0));
    const add = (kind: DemoSlotEventKind, heads: number, onDay: Day): DemoSlotEvent[] => (heads > 0 && onDay <= this.options.today ? [this.event(id, body, year, kind, heads, onDay)] : []);
    return [
      ...add('REQUESTED', requested, `${year - 1}-08-${random.integer(18, 31)}`), ...add('ASSESSED', assessed, `${year - 1}-11-${random.integer(15, 30)}`),
      ...add('GRANTED', granted, `${year - 1}-12-24`), ...add('ADVERTISED', granted, `${year}-01-${random.integer(10, 31)}`),
      ...this.people(random, granted, year, from, add),
    ];
  }

  /** Each granted head is filled by and by; a few leave within the year. */
  private people(random: Random, granted: number, year: number, from: Day, add: (kind: DemoSlotEventKind, heads: number, onDay: Day) => DemoSlotEvent[]): DemoSlotEvent[] {
    const share = FILLED[Math.min(fiscalYearOf(this.options.today) - year, FILLED.length - 1)]!;
    const { until } = fiscalYear(year);
    return Array.from({ length: granted }, () => {
      const [fills, days, leaves, stays] = [random.chance(share), random.chance(0.7) ? 0 : random.integer(1, 120), random.chance(0.05), random.integer(20, 90)];
      if (!fills) return [];
      const [filled, left] = [daysAfter(from, days), daysAfter(from, days + stays)];
      if (filled > until) return [];
      return [...add('FILLED', 1, filled), ...leaves && left <= until ? add('VACATED', 1, left) : []];
    }).flat();
  }

  private event(slotId: string | null, body: string, year: number, kind: DemoSlotEventKind, heads: number, onDay: Day): DemoSlotEvent {
    return { id: this.ids.at('slotEvent', this.events++), slotId, body, fiscalYear: year, kind, heads, onDay, candidateId: null };
  }
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);
