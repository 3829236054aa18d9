import { daysAfter, fiscalYearOf, type Day } from '@muster/platform';
import { DemoIds } from '../random/demo-id.ts';
import { Permutation } from '../random/permutation.ts';
import { Random } from '../random/random.ts';
import { Weighted } from '../random/weighted.ts';
import type { DemoCandidate, DemoCandidateStep, DemoSlot, DemoSlotEvent } from './careers.types.ts';
import type { CareersOptions } from './post.draw.ts';

const STREAM = 0xca4d;
/** One private expert in fourteen lets himself be asked; of a small roster more, so that there are candidates. */
const OPEN_EVERY = 14;
const OPEN_LEAST = 360;
/** Of those who are open, one in nine is nobody's candidate yet. */
const ASKED_SHARE = 8 / 9;

const REASONS = new Weighted<string | null>(['PAY', 34], ['TERM', 16], ['EMPLOYER', 14], ['SIDE_JOB', 8], ['PLACE', 8], ['FAMILY', 6], ['OTHER_OFFER', 6], [null, 8]);
type Kind = DemoCandidateStep['kind'];
const WAYS = new Weighted<readonly Kind[]>(
  [['SHORTLISTED', 'INTERVIEWED', 'OFFERED', 'DECLINED'], 40], [['SHORTLISTED', 'INTERVIEWED', 'DROPPED'], 30], [['SHORTLISTED', 'DROPPED'], 15], [['SHORTLISTED', 'DECLINED'], 15]);
const IN_HAND = new Weighted<readonly Kind[]>(
  [['SHORTLISTED'], 35], [['SHORTLISTED', 'INTERVIEWED'], 30], [['SHORTLISTED', 'INTERVIEWED', 'OFFERED'], 20], [['SHORTLISTED', 'INTERVIEWED', 'OFFERED', 'ACCEPTED'], 15]);

/** Draws who is open to offers, and the candidates of the slots. */
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
    const { private: people } = this.options.people;
    const every = Math.max(3, Math.min(OPEN_EVERY, Math.floor(people.length / OPEN_LEAST)));
    return people.filter((_, at) => at % every === 0).map(({ id }) => id);
  }

  /** Candidates, of whatever slots as long as there are people; the entries that an appointment filled now name him. */
  all(slots: readonly DemoSlot[], fromYear: number): DemoCandidate[] {
    const open = this.open();
    const people = open.slice(0, Math.ceil(open.length * ASKED_SHARE));
    const granted = slots.filter(({ fiscalYear, events }) => fiscalYear >= fromYear && events.some(({ kind }) => kind === 'GRANTED'));
    const order = new Permutation(Math.max(1, granted.length), this.options.seed);
    return granted.flatMap((_, at) => {
      const slot = granted[order.at(at)]!;
      const random = new Random(this.options.seed, STREAM, at);
      const filled = slot.events.filter(({ kind }) => kind === 'FILLED');
      return [...this.appointed(slot, filled.filter(() => random.chance(0.6)), people, random), ...this.others(slot, people, random), ...this.inHand(slot, people, random)];
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

  /** For a place of the present year that is still open: somebody with whom HR speaks now. */
  private inHand(slot: DemoSlot, people: readonly string[], random: Random): DemoCandidate[] {
    const heads = (wanted: Kind | 'GRANTED' | 'FILLED' | 'VACATED'): number => slot.events.filter(({ kind }) => kind === wanted).reduce((sum, one) => sum + one.heads, 0);
    const open = heads('GRANTED') - heads('FILLED') + heads('VACATED') > 0 && slot.fiscalYear === fiscalYearOf(this.options.today);
    const expertId = open && random.chance(0.7) ? this.person(people) : null;
    return expertId === null ? [] : [this.candidate(slot, expertId, IN_HAND.pick(random), null, random, daysAfter(this.options.today, -random.integer(65, 90)))];
  }

  private candidate(slot: DemoSlot, expertId: string, way: readonly Kind[], appointedOn: Day | null, random: Random, since: Day | null = null): DemoCandidate {
    const id = this.ids.at('candidate', this.candidates++);
    // Some whom no entry names are looked for in the year itself, once it is old enough.
    const within = appointedOn === null && random.chance(0.5) && `${slot.fiscalYear}-09-30` < this.options.today;
    let day = since ?? `${slot.fiscalYear}-${within ? '06' : '01'}-${random.integer(10, 30)}`;
    return {
      id, slotId: slot.id, expertId, steps: way.map((kind) => {
        const onDay = kind === 'APPOINTED' ? appointedOn! : day;
        day = daysAfter(day, random.integer(5, 16));
        return { id: this.ids.at('candidateStep', this.steps++), kind, onDay, reason: kind === 'DECLINED' ? REASONS.pick(random) : null };
      }),
    };
  }
}
