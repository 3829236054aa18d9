import { daysAfter, type Day } from '@muster/platform';
import { DemoIds } from '../random/demo-id.ts';
import { Random } from '../random/random.ts';
import { Weighted } from '../random/weighted.ts';
import type { DemoCandidate, DemoCandidateStep, DemoSlot, DemoSlotEvent } from './careers.types.ts';
import type { CareersOptions } from './post.draw.ts';

const STREAM = 0xca4d;
/** One private expert in fourteen lets himself be asked. */
const OPEN_EVERY = 14;

const REASONS = new Weighted<string | null>(['PAY', 34], ['TERM', 16], ['EMPLOYER', 14], ['SIDE_JOB', 8], ['PLACE', 8], ['FAMILY', 6], ['OTHER_OFFER', 6], [null, 8]);
type Kind = DemoCandidateStep['kind'];
const WAYS = new Weighted<readonly Kind[]>(
  [['SHORTLISTED', 'INTERVIEWED', 'OFFERED', 'DECLINED'], 40], [['SHORTLISTED', 'INTERVIEWED', 'DROPPED'], 30], [['SHORTLISTED', 'DROPPED'], 15], [['SHORTLISTED', 'DECLINED'], 15]);

/** Draws who is open to offers, and the candidates of the slots of the last two years. */
export class CandidateDraw {
  private readonly ids: DemoIds;
  private candidates = 0;
  private steps = 0;
  private next = 0;

  constructor(private readonly options: CareersOptions) {
    this.ids = new DemoIds(options.seed);
  }

  /** The people who opted in to offers. */
  open(): string[] {
    return this.options.people.private.filter((_, at) => at % OPEN_EVERY === 0).map(({ id }) => id);
  }

  /** Candidates; the entries that an appointment filled now name him. */
  all(slots: readonly DemoSlot[], fromYear: number): DemoCandidate[] {
    const people = this.open();
    return slots.filter(({ fiscalYear, events }) => fiscalYear >= fromYear && events.some(({ kind }) => kind === 'GRANTED')).flatMap((slot, at) => {
      const random = new Random(this.options.seed, STREAM, at);
      const filled = slot.events.filter(({ kind }) => kind === 'FILLED');
      return [...this.appointed(slot, filled.filter(() => random.chance(0.6)), people, random), ...this.others(slot, people, random)];
    });
  }

  /** Everybody is a candidate once at most, so that nobody is appointed twice. */
  private person(people: readonly string[]): string | null {
    return people[this.next++] ?? null;
  }

  private appointed(slot: DemoSlot, entries: readonly DemoSlotEvent[], people: readonly string[], random: Random): DemoCandidate[] {
    return entries.flatMap((entry) => {
      const expertId = this.person(people);
      if (expertId === null) return [];
      const candidate = this.candidate(slot, expertId, ['SHORTLISTED', 'INTERVIEWED', 'OFFERED', 'ACCEPTED', 'APPOINTED'], entry.onDay, random);
      entry.candidateId = candidate.id;
      return [candidate];
    });
  }

  private others(slot: DemoSlot, people: readonly string[], random: Random): DemoCandidate[] {
    return Array.from({ length: random.integer(0, 3) }, () => this.person(people)).flatMap((expertId) =>
      (expertId === null ? [] : [this.candidate(slot, expertId, WAYS.pick(random), null, random)]));
  }

  private candidate(slot: DemoSlot, expertId: string, way: readonly Kind[], appointedOn: Day | null, random: Random): DemoCandidate {
    const id = this.ids.at('candidate', this.candidates++);
    // Some whom no entry names are looked for in the year itself, once it is old enough.
    const within = appointedOn === null && random.chance(0.5) && `${slot.fiscalYear}-09-30` < this.options.today;
    let day = `${slot.fiscalYear}-${within ? '06' : '01'}-${random.integer(10, 30)}`;
    return {
      id, slotId: slot.id, expertId, steps: way.map((kind) => {
        const onDay = kind === 'APPOINTED' ? appointedOn! : day;
        day = daysAfter(day, random.integer(5, 16));
        return { id: this.ids.at('candidateStep', this.steps++), kind, onDay, reason: kind === 'DECLINED' ? REASONS.pick(random) : null };
      }),
    };
  }
}
