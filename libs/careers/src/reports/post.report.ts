import type { Day, Report, Text } from '@muster/platform';
import { bodiesWithDedicatedPost, lifeOf, postFigures, vacancyIn, type PostFigures } from '../posts/post.fold.ts';
import { holdsOn, type Window } from '../posts/span.rule.ts';
import { POST_COLUMNS, POST_SOURCE, VACANCY_COLUMNS } from './report.columns.ts';
import type { ReportBody, ReportPost } from './report.query.ts';

const nameOf = ({ nameJa, nameEn }: ReportBody): Text => ({ ja: nameJa, en: nameEn });
const STANDING = {
  HELD: { ja: '専任', en: 'held' }, CONCURRENT: { ja: '兼務', en: 'held concurrently' }, ACTING: { ja: '空席(事務取扱)', en: 'vacant (acting holder)' },
  VACANT: { ja: '空席', en: 'vacant' }, GONE: { ja: '廃止', en: 'abolished' },
} satisfies Record<string, Text>;

/** Posts by body on a day: held, vacant, held beside another; bodies with a dedicated post. */
export function postReport(bodies: readonly ReportBody[], posts: readonly ReportPost[], day: Day): Report {
  const byBody = Map.groupBy(posts, ({ organisationId }) => organisationId);
  const dedicated = bodiesWithDedicatedPost(posts, day);
  const cells = ({ posts: all, held, vacant, acting, concurrent }: PostFigures, withDedicated: number, of: number) =>
    [all, held, vacant, acting, concurrent, held === 0 ? null : concurrent / held, withDedicated, of];
  const rows = bodies.map((body) => [nameOf(body), ...cells(postFigures(byBody.get(body.id) ?? [], day), dedicated.has(body.id) ? 1 : 0, 1)]);
  const counted = bodies.filter(({ id }) => dedicated.has(id)).length;
  const all: (Text | number | null)[] = [{ ja: '合計', en: 'All' }, ...cells(postFigures(posts, day), counted, bodies.length)];
  return {
    name: 'posts', title: { ja: 'ポスト(組織別)', en: 'Posts by body' }, scope: { ja: `${day}現在`, en: `On ${day}` }, source: POST_SOURCE, asOf: day, columns: POST_COLUMNS, rows: [...rows, all],
  };
}

/** Every post of a fiscal year with its days of vacancy, up to a day. */
export function vacancyReport(bodies: readonly ReportBody[], posts: readonly ReportPost[], window: Window, scope: Text): Report {
  const names = new Map(bodies.map((body) => [body.id, nameOf(body)]));
  const rows = posts.map((post) => {
    const { days, vacant, acting } = vacancyIn(post, window);
    return [
      names.get(post.organisationId) ?? null, { ja: post.titleJa, en: post.titleEn }, { ja: post.rankJa, en: post.rankEn }, post.securityManagement ? '○' : '',
      standingOf(post, window.untilOn), days, vacant, acting,
    ];
  });
  return { name: 'vacancy', title: { ja: 'ポストの空席日数', en: 'Days of vacancy of posts' }, scope, source: POST_SOURCE, asOf: window.untilOn, columns: VACANCY_COLUMNS, rows };
}

function standingOf(post: ReportPost, day: Day): Text {
  if (!holdsOn(lifeOf(post), day)) return STANDING.GONE;
  const { held, concurrent, acting } = postFigures([post], day);
  return concurrent > 0 ? STANDING.CONCURRENT : held > 0 ? STANDING.HELD : acting > 0 ? STANDING.ACTING : STANDING.VACANT;
}
