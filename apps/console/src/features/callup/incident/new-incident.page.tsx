import { useQuery } from '@apollo/client/react';
import { CallFactsDocument, type IncidentInput } from '@muster/contract/callup';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Checkbox, Page, RefusalNotice, Section, Select, TextArea, TextField, Trouble } from '../../../shared/parts/index.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { AffectedOrganisations, type Affected } from './affected.tsx';
import { useIncidentTexts } from './incident.texts.ts';
import { useCreateIncident } from './use-create.ts';

const TLP = ['RED', 'AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR'] as const;

/** An incident from a preset: what happened, how severe, whose. */
export default function NewIncidentPage(): ReactNode {
  const t = useIncidentTexts();
  const language = useLanguage();
  const facts = useQuery(CallFactsDocument, { fetchPolicy: 'cache-first' });
  const { create, busy, error, refusal, problemOf } = useCreateIncident();
  const [given, setGiven] = useState({ presetCode: '', title: '', severity: '', tlp: 'AMBER' as IncidentInput['tlp'], summary: '', drill: false });
  const [affected, setAffected] = useState<readonly Affected[]>([]);
  const set = (part: Partial<typeof given>): void => setGiven({ ...given, ...part });
  const presets = facts.data?.presets ?? [];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { presetCode, severity, ...rest } = given;
    void create({ ...rest, presetCode: presetCode || null, severity: severity === '' ? null : Number(severity), affectedOrganisationIds: affected.map(({ id }) => id) }).catch(() => undefined);
  };
  return (
    <Page title={t('newTitle')} lead={t('lead')}>
      <Section title={t('about')}>
        <form className="grid max-w-3xl gap-5" onSubmit={submit}>
          {refusal && !('problems' in refusal) ? <RefusalNotice refusal={refusal} /> : null}
          {error ?? facts.error ? <Trouble error={error ?? facts.error} /> : null}
          <Select label={t('preset')} required value={given.presetCode} problem={problemOf('presetCode')} onChange={(event) => set({ presetCode: event.target.value })}
            options={[{ value: '', text: t('choosePreset') }, ...presets.map(({ code, nameJa, nameEn }) => ({ value: code, text: inLanguage(language, nameJa, nameEn) }))]} />
          <TextField label={t('name')} help={t('nameHelp')} required maxLength={120} value={given.title} problem={problemOf('title')} onChange={(event) => set({ title: event.target.value })} />
          <Select label={t('severity')} help={t('severityHelp')} value={given.severity} problem={problemOf('severity')} onChange={(event) => set({ severity: event.target.value })}
            options={[{ value: '', text: t('presetSeverity') }, ...[0, 1, 2, 3, 4].map((n) => ({ value: String(n), text: String(n) }))]} />
          <Select label={t('tlp')} value={given.tlp} problem={problemOf('tlp')} onChange={(event) => set({ tlp: event.target.value as IncidentInput['tlp'] })} options={TLP.map((tlp) => ({ value: tlp, text: tlp.replace('_STRICT', '+STRICT') }))} />
          <AffectedOrganisations affected={affected} onChange={setAffected} problem={problemOf('affectedOrganisationIds')} />
          <TextArea label={t('summary')} help={t('summaryHelp')} maxLength={4000} value={given.summary} problem={problemOf('summary')} onChange={(event) => set({ summary: event.target.value })} />
          <Checkbox label={t('drill')} help={t('drillHelp')} checked={given.drill} onChange={(event) => set({ drill: event.target.checked })} />
          <div><Button type="submit" isBusy={busy}>{t('create')}</Button></div>
        </form>
      </Section>
    </Page>
  );
}
