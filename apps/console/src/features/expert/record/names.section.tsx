import { TakeBackCorrectionDocument, TakeBackNameChangeDocument } from '@muster/contract/expert';
import type { ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Facts, Section, StateLabel } from '../../../shared/parts/index.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { Adding, Entry } from './adding.tsx';
import { useKnowledgeTexts } from './knowledge.texts.ts';
import { CorrectionForm, NameChangeForm } from './name.forms.tsx';
import { useRecordTexts } from './record.texts.ts';
import type { MyRecord, SectionProps } from './record.types.ts';

type OtherName = MyRecord['myNames'][number];
type Correction = MyRecord['myCorrections'][number];

function NameEntry({ one, onDone }: { one: OtherName; onDone: () => void }): ReactNode {
  const t = useKnowledgeTexts();
  const shared = useRecordTexts();
  const language = useLanguage();
  const takeBack = useAct(TakeBackNameChangeDocument);
  const name = one.kanji.full;
  return (
    <Entry title={`${name} (${one.kana.full})`} labels={<StateLabel tone={one.state === 'ASKED' || one.state === 'AHEAD' ? 'active' : 'neutral'}>{t(`names.state.${one.state}`)}</StateLabel>}
      actions={one.state === 'ASKED' ? <Button look="plain" aria-label={t('names.takeBackOf', { name })} isBusy={takeBack.busy} onPress={() => void takeBack.run({ id: one.id }).then((done) => { if (done) onDone(); })}>{t('names.takeBack')}</Button> : undefined}>
      {one.fromOn ? <p>{one.untilOn ? shared('span', { from: dayText(language, one.fromOn), until: dayText(language, one.untilOn) }) : shared('since', { from: dayText(language, one.fromOn) })}</p> : null}
      {takeBack.trouble}
    </Entry>
  );
}

function CorrectionEntry({ one, onDone }: { one: Correction; onDone: () => void }): ReactNode {
  const t = useKnowledgeTexts();
  const language = useLanguage();
  const takeBack = useAct(TakeBackCorrectionDocument);
  const name = t(`names.fields.${one.field}`);
  return (
    <Entry title={`${name}: ${one.wanted}`} labels={<StateLabel tone={one.state === 'OPEN' ? 'active' : one.state === 'DONE' ? 'good' : 'neutral'}>{t(`names.states.${one.state}`)}</StateLabel>}
      actions={one.state === 'OPEN' ? <Button look="plain" aria-label={t('names.takeBackOf', { name })} isBusy={takeBack.busy} onPress={() => void takeBack.run({ id: one.id }).then((done) => { if (done) onDone(); })}>{t('names.takeBack')}</Button> : undefined}>
      <p>{dayText(language, one.askedAt)}{one.reason ? ` / ${one.reason}` : ''}</p>
      {takeBack.trouble}
    </Entry>
  );
}

/** My name, what I asked to have changed, and what I asked to have corrected. */
export function NamesSection({ record, onDone }: SectionProps): ReactNode {
  const t = useKnowledgeTexts();
  const { myProfile: profile, myNames: names, myCorrections: corrections } = record;
  if (!profile) return null;
  return (
    <Section id="names" title={t('names.title')}>
      <div className="space-y-5">
        <Facts facts={[[t('names.now'), profile.formerName ? `${profile.kanji.full} (${t('names.former')})` : profile.kanji.full], [t('names.kana'), profile.kana.full], [t('names.romaji'), profile.romaji.full]]} />
        {names.length > 0 ? <div className="space-y-3"><h3 className="text-std-17B-170">{t('names.asked')}</h3><ul className="space-y-3">{names.map((one) => <NameEntry key={one.id} one={one} onDone={onDone} />)}</ul></div> : null}
        {corrections.length > 0 ? <div className="space-y-3"><h3 className="text-std-17B-170">{t('names.requests')}</h3><ul className="space-y-3">{corrections.map((one) => <CorrectionEntry key={one.id} one={one} onDone={onDone} />)}</ul></div> : null}
      </div>
      <Adding label={t('names.change')}>{(close) => <NameChangeForm profile={profile} onSent={() => { close(); onDone(); }} />}</Adding>
      <Adding label={t('names.correct')}>{(close) => <CorrectionForm onSent={() => { close(); onDone(); }} />}</Adding>
    </Section>
  );
}
