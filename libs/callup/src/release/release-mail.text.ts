import type { Locale } from '@muster/platform';
import type { Place } from '../rules.types.ts';
import { dayAndTime } from '../text/text.identity.ts';
import { RELEASE_PLACES } from './page/release-page.texts.ts';
import type { ReleaseNoticeKind } from './release.state.ts';

/**
 * All that an employer is told by mail. Neither the person's name, which the page shows, nor anything of the incident, the
 * call-up's number or its code; and when it is called off, not why.
 */
export interface ReleaseMailFacts {
  authority: string;
  kind: ReleaseNoticeKind;
  drill: boolean;
  reference: string;
  from: Date;
  until: Date;
  place: Place;
  due: Date;
  link: string;
}

/** Subject and text of a mail to an employer's contact. */
export function releaseMail(facts: ReleaseMailFacts, locale: Locale): { subject: string; text: string } {
  return locale === 'ja' ? japanese(facts) : english(facts);
}

const times = (facts: ReleaseMailFacts, locale: Locale): { from: string; until: string; due: string } => ({
  from: dayAndTime(facts.from, locale), until: dayAndTime(facts.until, locale), due: dayAndTime(facts.due, locale),
});

function japanese(facts: ReleaseMailFacts): { subject: string; text: string } {
  const { from, until, due } = times(facts, 'ja');
  const [drill, about] = [facts.drill ? '【訓練】' : '', `受付番号 ${facts.reference}`];
  const span = `期間 ${from} から ${until} まで(日本時間)、場所の区分 ${RELEASE_PLACES[facts.place].ja}`;
  if (facts.kind === 'CALLED_OFF') {
    return { subject: `${drill}【${facts.authority}】派遣の承諾は不要になりました`, text: `${about}\nお願いしていた派遣は不要になりました。ご対応の必要はありません。ご協力ありがとうございました。\n${span}\n` };
  }
  const again = facts.kind === 'REMINDER' ? '【再送】' : '';
  const lines = [about, '貴所属の登録専門家 1 名の派遣について、承諾または不承諾をお選びください。どなたのことかは次のページに表示されます。', span, `回答期限 ${due}(日本時間)。期限を過ぎると、ほかの方にお願いします。`, facts.link];
  return { subject: `${drill}${again}【${facts.authority}】派遣の承諾のお願い(期限 ${due})`, text: `${lines.join('\n')}\n` };
}

function english(facts: ReleaseMailFacts): { subject: string; text: string } {
  const { from, until, due } = times(facts, 'en');
  const [drill, about] = [facts.drill ? '[DRILL] ' : '', `Reference ${facts.reference}`];
  const span = `From ${from} to ${until} JST, ${RELEASE_PLACES[facts.place].en}`;
  if (facts.kind === 'CALLED_OFF') {
    return { subject: `${drill}${facts.authority}: the release is not needed any more`, text: `${about}\nThe release that we asked for is not needed any more. You need not do anything. Thank you.\n${span}\n` };
  }
  const again = facts.kind === 'REMINDER' ? 'reminder: ' : '';
  const lines = [about, 'Please release one registered expert of yours, or refuse. The page behind the link says whom it is about.', span, `Answer by ${due} JST; after that somebody else is asked.`, facts.link];
  return { subject: `${drill}${again}${facts.authority} asks for a release (by ${due} JST)`, text: `${lines.join('\n')}\n` };
}
