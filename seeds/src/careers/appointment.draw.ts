import { daysAfter, fiscalYear, fiscalYearOf, monthsAfter, type Day } from '@muster/platform';
import { DemoIds } from '../random/demo-id.ts';
import { Random } from '../random/random.ts';
import { Weighted } from '../random/weighted.ts';
import { APPOINTMENT_RULES } from '../reference/appointment-law.ts';
import { DEMO_BODIES } from './demo-bodies.ts';
import type { DemoAppointment, DemoCandidate, DemoSlot } from './careers.types.ts';
import type { CareersOptions } from './post.draw.ts';

/** How many the demo has, as far as its roster has people. */
export const APPOINTMENTS = 1_500;
const STREAM = 0xa99;

type Kind = DemoAppointment['kind'];
/** Secondments from each body, of people who hold no post there. */
const SECONDED_OF_BODY = 8;
/** How many of the others are over, and since when at most: three fiscal years have ends in them. */
const OVER = { share: 0.18, days: 960 };
const AHEAD_DAYS = 900;

const KINDS = new Weighted<Kind>(['SPECIFIED_FIXED_TERM', 34], ['GENERAL_FIXED_TERM', 22], ['FIXED_PERIOD_PART_TIME', 14], ['COMMITTEE', 16], ['PUBLIC_PRIVATE_EXCHANGE', 14]);
/** First terms in months, within what the law allows. */
const TERMS: Readonly<Record<Kind, readonly number[]>> = {
  SPECIFIED_FIXED_TERM: [24, 36, 36, 60], GENERAL_FIXED_TERM: [24, 36, 60], FIXED_PERIOD_PART_TIME: [12], COMMITTEE: [12, 24], PUBLIC_PRIVATE_EXCHANGE: [24, 36],
  SECONDMENT: [24, 24, 36],
};
const EXTENDS: ReadonlySet<Kind> = new Set<Kind>(['SPECIFIED_FIXED_TERM', 'GENERAL_FIXED_TERM', 'PUBLIC_PRIVATE_EXCHANGE']);

/** Draws appointments of appointed candidates, secondments among the bodies, and appointments of other private people; their ends lie from three years behind to two and a half ahead. */
export class AppointmentDraw {
  private readonly ids: DemoIds;
  private terms = 0;
  private pays = 0;

  constructor(private readonly options: CareersOptions) {
    this.ids = new DemoIds(options.seed);
  }

  /** `inPosts`: people who hold posts, and so are not seconded. */
  all(candidates: readonly DemoCandidate[], slots: readonly DemoSlot[], inPosts: ReadonlySet<string> = new Set()): DemoAppointment[] {
    const bodies = new Map(slots.map(({ id, body }) => [id, body]));
    const appointed = candidates.filter(({ steps }) => steps.at(-1)!.kind === 'APPOINTED');
    const asked = new Set(candidates.map(({ expertId }) => expertId));
    const others = this.options.people.private.filter(({ id }) => !asked.has(id));
    const drawn = appointed.map((candidate, at) => this.ofCandidate(at, candidate, bodies.get(candidate.slotId)!));
    for (const one of this.seconded(inPosts)) drawn.push(this.secondment(drawn.length, one));
    for (const person of others.slice(0, Math.max(0, APPOINTMENTS - drawn.length))) drawn.push(this.other(drawn.length, person));
    return drawn;
  }

  private seconded(inPosts: ReadonlySet<string>): { id: string; home: string }[] {
    return DEMO_BODIES.flatMap(({ slug }) => (this.options.people.ofBody.get(slug) ?? []).filter((id) => !inPosts.has(id)).slice(-SECONDED_OF_BODY).map((id) => ({ id, home: slug })));
  }

  /** To another body, for two or three years; whoever's time is over has returned. */
  private secondment(ordinal: number, { id, home }: { id: string; home: string }): DemoAppointment {
    const random = new Random(this.options.seed, STREAM, ordinal);
    const term = this.term(random, 'SECONDMENT', daysAfter(this.options.today, random.integer(-700, 700)));
    const body = random.pick(DEMO_BODIES.filter(({ slug, validFrom }) => slug !== home && validFrom <= term.fromOn)).slug;
    return this.appointment(ordinal, random, { expertId: id, slotId: null, body, kind: 'SECONDMENT', home, ...term });
  }

  private ofCandidate(ordinal: number, { expertId, slotId, steps }: DemoCandidate, body: string): DemoAppointment {
    const random = new Random(this.options.seed, STREAM, ordinal);
    const kind = random.chance(0.7) ? 'SPECIFIED_FIXED_TERM' : 'GENERAL_FIXED_TERM';
    const fromOn = steps.at(-1)!.onDay;
    const granted = daysAfter(monthsAfter(fromOn, random.pick(TERMS[kind])), -1);
    return this.appointment(ordinal, random, { expertId, slotId, body, kind, fromOn, granted, until: granted, home: null });
  }

  private other(ordinal: number, person: { id: string; organisation: string | null }): DemoAppointment {
    const random = new Random(this.options.seed, STREAM, ordinal);
    const drawn = KINDS.pick(random);
    const kind = drawn === 'PUBLIC_PRIVATE_EXCHANGE' && person.organisation === null ? 'COMMITTEE' : drawn;
    const end = daysAfter(this.options.today, random.chance(OVER.share) ? -random.integer(1, OVER.days) : random.integer(1, AHEAD_DAYS));
    const { fromOn, granted, until } = kind === 'FIXED_PERIOD_PART_TIME' ? this.partTime(random) : this.term(random, kind, end);
    const standing = DEMO_BODIES.filter(({ validFrom }) => validFrom <= fromOn);
    return this.appointment(ordinal, random, {
      expertId: person.id, slotId: null, body: random.pick(standing).slug, kind, fromOn, granted, until, home: kind === 'PUBLIC_PRIVATE_EXCHANGE' ? person.organisation : null,
    });
  }

  /** A term that ends on a day, extended once or not, and begun by now. */
  private term(random: Random, kind: Kind, end: Day): { fromOn: Day; granted: Day; until: Day } {
    const first = random.pick(TERMS[kind]);
    const more = EXTENDS.has(kind) && first < 60 && random.chance(0.3) ? Math.min(60 - first, 24) : 0;
    const fromOn = [daysAfter(monthsAfter(end, -(first + more)), 1), this.options.today].sort()[0]!;
    const last = (months: number): Day => daysAfter(monthsAfter(fromOn, months), -1);
    return { fromOn, granted: last(first), until: last(first + more) };
  }

  /** From some day of this fiscal year, or one of the two before, to its end. */
  private partTime(random: Random): { fromOn: Day; granted: Day; until: Day } {
    const year = fiscalYearOf(this.options.today) - (random.chance(0.2) ? random.integer(1, 2) : 0);
    const { from, until } = fiscalYear(year);
    const fromOn = [random.chance(0.7) ? from : daysAfter(from, random.integer(1, 150)), this.options.today].sort()[0]!;
    return { fromOn, granted: until, until };
  }

  private appointment(
    ordinal: number, random: Random, { granted, until, ...of }: Pick<DemoAppointment, 'expertId' | 'slotId' | 'body' | 'kind' | 'fromOn' | 'home'> & { granted: Day; until: Day },
  ): DemoAppointment {
    const ended = until < this.options.today;
    const ruleFrom = APPOINTMENT_RULES.filter(({ kind, validFrom }) => kind === of.kind && validFrom <= of.fromOn).map(({ validFrom }) => validFrom).sort().at(-1)!;
    const term = (what: 'GRANTED' | 'EXTENDED', untilOn: Day): DemoAppointment['terms'][number] => ({ id: this.ids.at('appointmentTerm', this.terms++), what, untilOn, ruleFrom });
    return {
      ...of, postId: null, id: this.ids.at('appointment', ordinal), grantedUntil: granted, untilOn: until, ended, terms: [term('GRANTED', granted), ...until > granted ? [term('EXTENDED', until)] : []],
      pay: this.pay(random, of.kind),
    };
  }

  private pay(random: Random, kind: Kind): DemoAppointment['pay'] {
    if (kind === 'GENERAL_FIXED_TERM' || kind === 'SECONDMENT') return null;
    const id = this.ids.at('appointmentPay', this.pays++);
    if (kind === 'COMMITTEE') return { id, scale: null, grade: null, dailyYen: random.integer(150, 342) * 100 };
    if (kind === 'FIXED_PERIOD_PART_TIME') return { id, scale: null, grade: null, dailyYen: random.integer(120, 240) * 100 };
    return { id, scale: 'SPECIFIED_FIXED_TERM', grade: String(random.integer(1, 5)), dailyYen: null };
  }
}
