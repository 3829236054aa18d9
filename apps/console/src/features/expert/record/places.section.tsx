import { UpdateMyProfileDocument } from '@muster/contract/expert';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Checkbox, Notice, PrefectureChoice, RadioGroup, Section, Select } from '../../../shared/parts/index.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useRecordTexts } from './record.texts.ts';
import type { Facts, Profile, SectionProps } from './record.types.ts';

/** Languages that are often spoken at work here; others that somebody has stand beside them. */
const COMMON = ['ja', 'en', 'zh', 'ko', 'fr', 'de', 'es', 'ru', 'pt', 'vi'];

type Travels = 'NONE' | 'ANY' | 'SOME';
const travelsOf = ({ travelOk, travelPrefectureCodes }: Profile): Travels => (!travelOk ? 'NONE' : travelPrefectureCodes ? 'SOME' : 'ANY');

function PlacesForm({ profile, facts, onDone }: { profile: Profile; facts: Facts; onDone: () => void }): ReactNode {
  const t = useRecordTexts();
  const language = useLanguage();
  const save = useAct(UpdateMyProfileDocument);
  const [saved, setSaved] = useState(false);
  const [nowhere, setNowhere] = useState(false);
  const [draft, setDraft] = useState({ home: profile.prefectureCode, remoteOk: profile.remoteOk, travels: travelsOf(profile), places: profile.travelPrefectureCodes ?? [], languages: profile.languages, messages: profile.messageLanguage });
  // No place at all would be read as "anywhere".
  const travelsNowhere = draft.travels === 'SOME' && draft.places.length === 0;
  const change = (part: Partial<typeof draft>): void => { setSaved(false); setNowhere(false); setDraft({ ...draft, ...part }); };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setNowhere(travelsNowhere);
    if (travelsNowhere) return;
    void save.run({ profile: {
      prefectureCode: draft.home, remoteOk: draft.remoteOk, travelOk: draft.travels !== 'NONE', languages: draft.languages, messageLanguage: draft.messages,
      travelPrefectureCodes: draft.travels === 'SOME' ? draft.places : [],
    } }).then((done) => { if (done) { setSaved(true); onDone(); } });
  };
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return (
    <form className="space-y-5" onSubmit={submit}>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select label={t('places.home')} value={draft.home} onChange={({ target }) => change({ home: target.value })} options={facts.prefectures.map(({ code, nameJa, nameEn }) => ({ value: code, text: inLanguage(language, nameJa, nameEn) }))} />
        <Select label={t('places.messages')} value={draft.messages} onChange={({ target }) => change({ messages: target.value })} options={(['ja', 'en'] as const).map((code) => ({ value: code, text: t(`places.${code}`) }))} />
      </div>
      <Checkbox label={t('places.remote')} checked={draft.remoteOk} onChange={({ target }) => change({ remoteOk: target.checked })} />
      <RadioGroup label={t('places.travel')} value={draft.travels} onChange={(travels) => change({ travels })} options={(['NONE', 'ANY', 'SOME'] as const).map((value) => ({ value, text: t(`places.travels.${value}`) }))} />
      {draft.travels === 'SOME' ? <div role="group" aria-label={t('places.places')}><PrefectureChoice prefectures={facts.prefectures} chosen={draft.places} onChange={(places) => change({ places })} /></div> : null}
      <fieldset>
        <legend className="text-std-16B-170">{t('places.languages')}</legend>
        <div className="grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-x-4">
          {[...new Set([...COMMON, ...profile.languages])].map((code) => (
            <Checkbox key={code} label={names.of(code) ?? code} checked={draft.languages.includes(code)} onChange={({ target }) => change({ languages: target.checked ? [...draft.languages, code] : draft.languages.filter((one) => one !== code) })} />
          ))}
        </div>
      </fieldset>
      {nowhere ? <Notice kind="error">{t('places.nowhere')}</Notice> : null}
      {save.trouble}
      {saved ? <Notice kind="success">{t('places.saved')}</Notice> : null}
      <Button type="submit" isBusy={save.busy}>{t('save')}</Button>
    </form>
  );
}

/** Where I can serve, and in which languages. */
export function PlacesSection({ record, facts, onDone }: SectionProps): ReactNode {
  const t = useRecordTexts();
  return <Section id="places" title={t('places.title')}>{record.myProfile ? <PlacesForm profile={record.myProfile} facts={facts} onDone={onDone} /> : null}</Section>;
}
