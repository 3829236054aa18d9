import { useQuery } from '@apollo/client/react';
import { CallFactsDocument } from '@muster/contract/callup';
import { useState, type ReactNode } from 'react';
import { Button, DrillBand, Loading, Page, RadioGroup, RefusalNotice, Section, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useIncidentTexts } from './incident.texts.ts';
import { useCreateIncident } from './use-create.ts';

/** From a preset to the last step before sending, in two presses. */
export default function DrillPage(): ReactNode {
  const t = useIncidentTexts();
  const language = useLanguage();
  const { ways } = useSession();
  const { data, error: lost, refetch } = useQuery(CallFactsDocument, { fetchPolicy: 'cache-first' });
  const { create, busy, error, refusal } = useCreateIncident();
  const presets = [...data?.presets ?? []].sort((one, other) => Number(other.kind === 'DRILL') - Number(one.kind === 'DRILL'));
  const [code, setCode] = useState<string | null>(null);
  const chosen = presets.find((preset) => preset.code === code) ?? presets[0];
  const sum = (lines: readonly { headCount: number; reserveCount: number }[], of: 'headCount' | 'reserveCount'): number => lines.reduce((total, line) => total + line[of], 0);
  const begin = (): void => {
    if (!chosen) return;
    void create({ presetCode: chosen.code, title: inLanguage(language, chosen.nameJa, chosen.nameEn), tlp: 'CLEAR', drill: true, severity: chosen.severity, summary: '', affectedOrganisationIds: [] }, 'send').catch(() => undefined);
  };
  return (
    <Page title={t('drillTitle')} lead={t('drillLead')} band={<DrillBand />}>
      {lost || error ? <Trouble error={lost ?? error} onAgain={() => void refetch()} /> : null}
      {refusal ? <RefusalNotice refusal={refusal} /> : null}
      {!data && !lost ? <Loading /> : null}
      {chosen ? (
        <Section title={t('choose')}>
          <div className="space-y-5">
            <RadioGroup label={<span className="sr-only">{t('choose')}</span>} value={chosen.code} onChange={setCode} options={presets.map((preset) => ({
              value: preset.code, text: inLanguage(language, preset.nameJa, preset.nameEn), help: t('drillLines', { heads: sum(preset.lines, 'headCount'), reserves: sum(preset.lines, 'reserveCount') }),
            }))} />
            <p>{t('drillAll')} {ways.demo ? t('demoNote') : null}</p>
            <Button isBusy={busy} onPress={begin}>{t('drillGo')}</Button>
          </div>
        </Section>
      ) : null}
    </Page>
  );
}
