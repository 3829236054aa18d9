import { useMemo, type ReactNode } from 'react';
import { Button, Checkbox, Figure, Picture, PrefectureChoice, RadioGroup, Section, Table } from '../../../shared/parts/index.ts';
import { JapanMap } from '../../../shared/parts/japan-map.tsx';
import { numberText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useSession } from '../../../shared/session.ts';
import { aidPartners } from './aid.rule.ts';
import type { DraftAudience } from './draft.ts';
import { useFlowTexts } from './flow.texts.ts';
import type { StepProps } from './flow.types.ts';
import { PeopleChoice } from './people.choice.tsx';
import { Estimate, Exclusions, WithPreview } from './preview.figures.tsx';
import { usePreview, type CallUpPreview } from './use-preview.ts';

/** Whom to look at, and what it comes to. */
export function AudienceStep(step: StepProps): ReactNode {
  const { incident, facts, draft, change } = step;
  const t = useFlowTexts();
  const { audience } = draft;
  const set = (part: Partial<DraftAudience>): void => change({ audience: { ...audience, ...part } });
  const toggle = (code: string): void => set({ prefectureCodes: audience.prefectureCodes.includes(code) ? audience.prefectureCodes.filter((one) => one !== code) : [...audience.prefectureCodes, code] });
  const { may } = useSession();
  const asked = usePreview(step);
  return (
    <>
      <Section title={t('audience.result')}>
        <WithPreview asked={asked}>
          {(preview) => (
            <div className="space-y-6">
              <div className="grid grid-cols-2 gap-4">
                <Figure name={t('audience.recipients')}>{numberText(preview.recipients)}</Figure>
                <Figure name={t('audience.population')}>{numberText(preview.population)}</Figure>
              </div>
              <Exclusions {...{ preview, draft }} incidentId={incident.id} />
              <Estimate {...{ preview, draft, facts }} />
            </div>
          )}
        </WithPreview>
      </Section>
      <Section title={t('audience.who')}><Conditions {...{ audience, facts, set }} /></Section>
      {may('expert:read') ? <Section title={t('people.title')}><PeopleChoice {...{ audience, set }} /></Section> : null}
      <Section title={t('audience.byPlace')} actions={audience.prefectureCodes.length > 0 ? <Button look="outline" onPress={() => set({ prefectureCodes: [] })}>{t('audience.all')}</Button> : null}>
        <p className="mb-4 text-std-16N-170">{t('audience.placesHelp')}</p>
        <div className="grid gap-6 lg:grid-cols-2">
          <Places {...{ facts, draft }} places={asked.preview?.places ?? []} onChoose={toggle} />
          <PrefectureChoice prefectures={facts.prefectures} chosen={audience.prefectureCodes} onChange={(prefectureCodes) => set({ prefectureCodes })} />
        </div>
      </Section>
    </>
  );
}

function Conditions({ audience, facts, set }: { audience: DraftAudience; facts: StepProps['facts']; set: (part: Partial<DraftAudience>) => void }): ReactNode {
  const t = useFlowTexts();
  const language = useLanguage();
  const listed = (list: readonly string[], code: string, on: boolean): string[] => (on ? [...list, code] : list.filter((one) => one !== code));
  const teams = facts.teams.filter(({ inForce }) => inForce);
  return (
    <div className="space-y-5">
      <p className="text-std-16N-170">{t('audience.everybodyHelp')}</p>
      <div className="grid gap-5 md:grid-cols-2">
        <RadioGroup label={t('audience.sector')} value={audience.sector ?? 'ANY'} onChange={(value) => set({ sector: value === 'ANY' ? null : value })}
          options={[{ value: 'ANY' as const, text: t('audience.anySector') }, { value: 'PUBLIC' as const, text: t('audience.PUBLIC') }, { value: 'PRIVATE' as const, text: t('audience.PRIVATE') }]} />
        <fieldset>
          <legend className="text-std-16B-170">{t('audience.languages')}</legend>
          <Checkbox label={t('line.english')} checked={audience.languages.includes('en')} onChange={(event) => set({ languages: listed(audience.languages, 'en', event.target.checked) })} />
        </fieldset>
        <fieldset>
          <legend className="text-std-16B-170">{t('audience.limits')}</legend>
          <Checkbox label={t('audience.verified')} checked={audience.verifiedOnly} onChange={(event) => set({ verifiedOnly: event.target.checked })} />
          <Checkbox label={t('audience.pattern')} checked={audience.respectPattern} onChange={(event) => set({ respectPattern: event.target.checked })} />
        </fieldset>
      </div>
      {teams.length > 0 ? (
        <details>
          <summary className="flex min-h-11 cursor-pointer items-center text-std-16B-170">{t('audience.teams')} ({audience.teamIds.length} / {teams.length})</summary>
          <div className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
            {teams.map(({ id, nameJa, nameEn }) => <Checkbox key={id} label={inLanguage(language, nameJa, nameEn)} checked={audience.teamIds.includes(id)} onChange={(event) => set({ teamIds: listed(audience.teamIds, id, event.target.checked) })} />)}
          </div>
          {audience.teamIds.length > 0 ? <MutualAid {...{ audience, set }} teams={teams} /> : null}
        </details>
      ) : null}
    </div>
  );
}

/** Whether those come along who stand by the chosen teams, and who they are today. */
function MutualAid({ audience, teams, set }: { audience: DraftAudience; teams: StepProps['facts']['teams']; set: (part: Partial<DraftAudience>) => void }): ReactNode {
  const t = useFlowTexts();
  const language = useLanguage();
  const partners = aidPartners(teams, audience.teamIds).map(({ nameJa, nameEn }) => inLanguage(language, nameJa, nameEn));
  const help = partners.length > 0 ? t('audience.aidTeams', { teams: partners.join(language === 'ja' ? '、' : ', ') }) : t('audience.noAid');
  return <div className="mt-3"><Checkbox label={t('audience.aid')} help={help} checked={audience.withMutualAid} disabled={partners.length === 0 && !audience.withMutualAid} onChange={(event) => set({ withMutualAid: event.target.checked })} /></div>;
}

function Places({ facts, draft, places, onChoose }: Pick<StepProps, 'facts' | 'draft'> & { places: CallUpPreview['places']; onChoose: (code: string) => void }): ReactNode {
  const t = useFlowTexts();
  const language = useLanguage();
  const called = useMemo(() => new Map(places.map(({ prefectureCode, people }) => [prefectureCode, people])), [places]);
  const chosen = useMemo(() => new Set(draft.audience.prefectureCodes), [draft.audience.prefectureCodes]);
  const regions = useMemo(() => facts.prefectures.map(({ code, nameJa, nameEn }) => ({ code, nameEn, name: inLanguage(language, nameJa, nameEn), value: called.get(code) ?? 0 })), [facts, called, language]);
  return (
    <Picture titleShown title={t('audience.map')} picture={<JapanMap {...{ regions, chosen, onChoose }} label={t('audience.map')} />} table={(
      <Table caption={t('audience.map')} hideCaption rows={regions} rowKey={({ code }) => code} columns={[
        { key: 'name', title: t('audience.prefecture'), cell: ({ name }) => name },
        { key: 'value', title: t('audience.people'), number: true, cell: ({ value }) => numberText(value) },
      ]} />
    )} />
  );
}
