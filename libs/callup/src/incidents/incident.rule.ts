import { isUuid } from '@muster/platform';
import type { Tlp } from '../entities/incident.entity.ts';
import type { RuleProblem } from '../rules.types.ts';

/** An incident as a coordinator opens it. */
export interface NewIncident {
  presetCode: string | null;
  title: string;
  /** 0 to 4; null takes the preset's. */
  severity: number | null;
  tlp: Tlp;
  affectedOrganisationIds: string[];
  summary: string;
  drill: boolean;
}

/** Characters of a title and of a summary, at most. */
export const TITLE_MAX = 200;
export const SUMMARY_MAX = 10_000;
/** Organisations that one incident affects, at most. */
export const AFFECTED_MAX = 500;

/** What is wrong with a new incident, field by field; whether preset and organisations exist is asked of the database. */
export function checkIncident(given: NewIncident): RuleProblem[] {
  return [titleProblem(given.title), severityProblem(given), summaryProblem(given.summary), affectedProblem(given.affectedOrganisationIds)]
    .filter((problem) => problem !== null);
}

function titleProblem(title: string): RuleProblem | null {
  const length = [...title.trim()].length;
  if (length > 0 && length <= TITLE_MAX) return null;
  return {
    field: 'title', code: length === 0 ? 'TITLE_MISSING' : 'TITLE_TOO_LONG',
    message: length === 0
      ? { ja: '件名がありません。', en: 'The title is missing.' }
      : { ja: `件名が${TITLE_MAX}字を超えています。`, en: `The title is longer than ${TITLE_MAX} characters.` },
    remedy: { ja: `1〜${TITLE_MAX}字で入力してください。`, en: `Enter 1 to ${TITLE_MAX} characters.` },
  };
}

function severityProblem(given: NewIncident): RuleProblem | null {
  const { severity } = given;
  if (severity === null ? given.presetCode !== null : Number.isInteger(severity) && severity >= 0 && severity <= 4) return null;
  return {
    field: 'severity', code: severity === null ? 'SEVERITY_MISSING' : 'SEVERITY_OUT_OF_RANGE',
    message: severity === null
      ? { ja: '暫定深刻度がありません。', en: 'The provisional severity is missing.' }
      : { ja: '暫定深刻度は0〜4の整数です。', en: 'The provisional severity is a whole number from 0 to 4.' },
    remedy: { ja: '0〜4を指定するか、ひな形を選んでください。', en: 'Give 0 to 4, or choose a preset.' },
  };
}

function summaryProblem(summary: string): RuleProblem | null {
  if (summary.length <= SUMMARY_MAX) return null;
  return {
    field: 'summary', code: 'SUMMARY_TOO_LONG',
    message: { ja: `概要が${SUMMARY_MAX}字を超えています。`, en: `The summary is longer than ${SUMMARY_MAX} characters.` },
    remedy: { ja: '短くしてください。', en: 'Shorten it.' },
  };
}

function affectedProblem(ids: readonly string[]): RuleProblem | null {
  if (ids.length <= AFFECTED_MAX && ids.every(isUuid)) return null;
  return unknownOrganisations();
}

/** Some of the affected organisations do not exist. */
export function unknownOrganisations(): RuleProblem {
  return {
    field: 'affectedOrganisationIds', code: 'ORGANISATION_UNKNOWN',
    message: { ja: '影響を受けた組織の指定に、登録のないものがあります。', en: 'Some of the affected organisations are not on record.' },
    remedy: { ja: `一覧から選び直してください(最大${AFFECTED_MAX})。`, en: `Choose them from the list, ${AFFECTED_MAX} at most.` },
  };
}

/** The preset does not exist. */
export function unknownPreset(): RuleProblem {
  return {
    field: 'presetCode', code: 'PRESET_UNKNOWN',
    message: { ja: 'このひな形はありません。', en: 'There is no such preset.' },
    remedy: { ja: '一覧から選び直してください。', en: 'Choose one from the list.' },
  };
}
