import { PREFECTURES } from '../reference/prefectures.ts';
import type { PrefectureFact } from '../reference/prefectures.ts';
import { prefectureSlug } from '../reference/public-bodies.ts';
import { GOVERNMENT_BODIES } from '../reference/government.ts';
import type { Random } from '../random/random.ts';
import { Weighted } from '../random/weighted.ts';
import { dayOf } from './days.ts';
import { DEMO_AFFECTED_ORGANISATION, DEMO_COMPANIES, DEMO_OPERATORS, DEMO_UNIVERSITIES } from './employers.ts';

export type Walk = 'NATIONAL' | 'LOCAL' | 'OPERATOR' | 'COMPANY' | 'UNIVERSITY' | 'INDEPENDENT';

export interface Employment {
  walk: Walk;
  sector: 'PUBLIC' | 'PRIVATE';
  organisation: string | null;
  /** Code of the employer's infrastructure sector, where it has one. */
  infrastructure: string | null;
  prefectureCode: string;
}

/** About a third in public service; the rest as the incident responders of the country work: vendors, then operators. */
const WALKS = new Weighted<Walk>(['NATIONAL', 14], ['LOCAL', 20], ['OPERATOR', 27], ['COMPANY', 29], ['UNIVERSITY', 5], ['INDEPENDENT', 5]);

const RESIDENCES = new Weighted(...PREFECTURES.map((prefecture) => [prefecture, prefecture.populationThousands] as const));
const OPERATORS = DEMO_OPERATORS.filter((operator) => operator.slug !== DEMO_AFFECTED_ORGANISATION);
const CAPITAL_AREA = ['11', '12', '13', '14'];
const COMMUTERS = new Weighted(...PREFECTURES.filter((prefecture) => CAPITAL_AREA.includes(prefecture.code)).map((prefecture) => [prefecture, prefecture.populationThousands] as const));

/** Bodies with many people in cybersecurity; every other body counts 1. */
const HEADS: Readonly<Record<string, number>> = { mod: 14, 'npa-police': 14, digital: 8, nco: 8, nisc: 8, mic: 6, meti: 6, psia: 3, fsa: 3, jcg: 3, cas: 3, mlit: 3, mhlw: 3, mof: 2, nta: 2, mofa: 2 };

/** Draws who people work for and where they live. Built once a run: which national bodies exist depends on the day. */
export class EmploymentDraw {
  private readonly bodies: Weighted<string>;

  constructor(now: Date) {
    const today = dayOf(now);
    const standing = GOVERNMENT_BODIES.filter((body) => body.validFrom <= today && (body.validTo ?? today) >= today);
    this.bodies = new Weighted(...standing.map((body) => [body.slug, HEADS[body.slug] ?? 1] as const));
  }

  draw(random: Random): Employment {
    const walk = WALKS.pick(random);
    const home = this.home(walk, random);
    const employer = this.employer(walk, home, random);
    return { walk, sector: walk === 'NATIONAL' || walk === 'LOCAL' ? 'PUBLIC' : 'PRIVATE', prefectureCode: home.code, ...employer };
  }

  private home(walk: Walk, random: Random): PrefectureFact {
    return walk === 'NATIONAL' && random.chance(0.7) ? COMMUTERS.pick(random) : RESIDENCES.pick(random);
  }

  private employer(walk: Walk, home: PrefectureFact, random: Random): Pick<Employment, 'organisation' | 'infrastructure'> {
    switch (walk) {
      case 'NATIONAL': return { organisation: this.bodies.pick(random), infrastructure: 'GOVERNMENT' };
      case 'LOCAL': return { organisation: prefectureSlug(home.code), infrastructure: 'GOVERNMENT' };
      case 'OPERATOR': {
        const operator = random.pick(OPERATORS);
        return { organisation: operator.slug, infrastructure: operator.sectorCode };
      }
      case 'COMPANY': return { organisation: random.pick(DEMO_COMPANIES).slug, infrastructure: null };
      case 'UNIVERSITY': return { organisation: random.pick(DEMO_UNIVERSITIES).slug, infrastructure: null };
      case 'INDEPENDENT': return { organisation: null, infrastructure: null };
    }
  }
}
