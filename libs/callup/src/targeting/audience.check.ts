import { isUuid, type Text } from '@muster/platform';
import type { RuleProblem } from '../rules.types.ts';
import type { AudienceFilter } from './audience.types.ts';

/** What the filter's values are checked against. */
export interface AudienceContext {
  prefectureCodes: ReadonlySet<string>;
  /** Names of the regional blocks, Japanese and English. */
  blocks: ReadonlySet<string>;
  /** Teams that exist today, with the severity from which each is activated. */
  teams: ReadonlyMap<string, number>;
  /** Severity of the incident; null in a drill, which may always call a team. */
  severity: number | null;
  /** People that may be named one by one; the audience cap. */
  sizeCap: number;
}

/**
 * Everything that is wrong with the values of a filter. Whether it selects anybody is another question
 * (`audience.rule.ts`): a value that does not exist would select nobody silently, so it is told.
 */
export function checkAudience(filter: AudienceFilter, context: AudienceContext): RuleProblem[] {
  const { prefectureCodes, blocks, teams, severity, sizeCap } = context;
  return [
    ...unless(all(filter.prefectureCodes, (code) => prefectureCodes.has(code)), 'prefectureCodes', 'UNKNOWN_PREFECTURE', PREFECTURE),
    ...unless(all(filter.blocks, (block) => blocks.has(block)), 'blocks', 'UNKNOWN_BLOCK', BLOCK),
    ...unless(all(filter.languages, isLanguage), 'languages', 'UNKNOWN_LANGUAGE', LANGUAGE),
    ...unless(all(filter.organisationIds, isUuid), 'organisationIds', 'NOT_AN_ID', ID),
    ...unless(all(filter.teamIds, (id) => teams.has(id)), 'teamIds', 'UNKNOWN_TEAM', TEAM),
    ...unless(all(filter.teamIds, (id) => severity === null || (teams.get(id) ?? 0) <= severity), 'teamIds', 'TEAM_NOT_ACTIVATED', SEVERITY),
    ...unless(named(filter.addExpertIds, sizeCap), 'addExpertIds', 'NOT_AN_ID', ID),
    ...unless(named(filter.removeExpertIds, sizeCap), 'removeExpertIds', 'NOT_AN_ID', ID),
  ];
}

/** An ISO 639-1 code. */
export function isLanguage(code: string): boolean {
  return /^[a-z]{2}$/.test(code);
}

function all(values: string[] | null | undefined, holds: (value: string) => boolean): boolean {
  return values?.every(holds) ?? true;
}

function named(ids: string[] | null | undefined, cap: number): boolean {
  return all(ids, isUuid) && (ids?.length ?? 0) <= cap;
}

function unless(holds: boolean, field: keyof AudienceFilter, code: string, text: { message: Text; remedy: Text }): RuleProblem[] {
  return holds ? [] : [{ field: `audience.${field}`, code, ...text }];
}

const PREFECTURE = {
  message: { ja: 'この都道府県コードはありません。', en: 'There is no such prefecture.' },
  remedy: { ja: 'JIS の 2 桁のコード 01 から 47 を指定してください。', en: 'Give two-digit JIS codes, 01 to 47.' },
};
const BLOCK = {
  message: { ja: 'この地方はありません。', en: 'There is no such regional block.' },
  remedy: { ja: '地方の名前を一覧から選んでください。', en: 'Choose the block from the list.' },
};
export const LANGUAGE = {
  message: { ja: '言語の指定が正しくありません。', en: 'This is no language code.' },
  remedy: { ja: 'ISO 639-1 の 2 文字のコードを指定してください(例: ja、en)。', en: 'Give two-letter ISO 639-1 codes, for example ja, en.' },
};
const TEAM = {
  message: { ja: 'このチームはないか、今日は活動していません。', en: 'There is no such team, or not today.' },
  remedy: { ja: 'チームの一覧から選び直してください。', en: 'Choose from the list of teams again.' },
};
const SEVERITY = {
  message: { ja: 'この深刻度では発動できないチームが含まれています。', en: 'A team is not activated at this severity.' },
  remedy: { ja: 'チームの発動基準を確認するか、条件から外してください。', en: 'Look at the activation rule of the team, or leave it out.' },
};
const ID = {
  message: { ja: '識別子の指定が正しくありません。', en: 'These are no valid ids.' },
  remedy: { ja: '一覧から選び直してください。', en: 'Choose from the list again.' },
};
