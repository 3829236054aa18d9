import { useQuery } from '@apollo/client/react';
import { CallFactsDocument, PresetReadinessDocument, type CallFactsQuery, type PresetReadinessQuery } from '@muster/contract/callup';
import { useEffect, useState, type ReactNode } from 'react';
import { client } from '../../../shared/api/client.ts';
import { Button, Section, StateLabel, Table, Trouble } from '../../../shared/parts/index.ts';
import { momentText, numberText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useHomeTexts } from './home.texts.ts';

type Ready = NonNullable<PresetReadinessQuery['presetReadiness']>;
type Preset = CallFactsQuery['presets'][number];

/** From this chance on a preset counts as staffed; below the lower one it does not. */
const GOOD = 0.95;
const POOR = 0.5;

/** Asks for one preset after the other: each is an audience of the whole roster. */
function useReadiness(presets: readonly Preset[]): { ready: ReadonlyMap<string, Ready>; error: unknown; again: () => void } {
  const [ready, setReady] = useState<ReadonlyMap<string, Ready>>(new Map());
  const [error, setError] = useState<unknown>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let gone = false;
    const ask = async (): Promise<void> => {
      for (const { code } of presets) {
        if (gone) return;
        const { data } = await client.query({ query: PresetReadinessDocument, variables: { code, anew: round > 0 }, fetchPolicy: 'no-cache' });
        const found = data?.presetReadiness;
        if (found && !gone) setReady((before) => new Map(before).set(code, found));
      }
    };
    setError(null);
    ask().catch((caught: unknown) => { if (!gone) setError(caught); });
    return () => { gone = true; };
  }, [presets, round]);
  return { ready, error, again: () => setRound(round + 1) };
}

const NONE: readonly Preset[] = [];

/** "Could we staff the presets now?" */
export function ReadinessSection(): ReactNode {
  const t = useHomeTexts();
  const language = useLanguage();
  const { data } = useQuery(CallFactsDocument, { fetchPolicy: 'cache-first' });
  const presets = data?.presets ?? NONE;
  const { ready, error, again } = useReadiness(presets);
  const [first] = ready.values();
  const oldest = [...ready.values()].map(({ asOf }) => asOf).sort()[0];
  const need = ({ lines }: Preset): number => lines.reduce((sum, { headCount }) => sum + headCount, 0);
  const weakest = (one: Ready | undefined): string => {
    const line = one?.lines.reduce((least, other) => (other.chanceFilled < least.chanceFilled ? other : least));
    const preset = presets.find(({ code }) => code === one?.code);
    const role = data?.workRoles.find(({ id }) => id === preset?.lines[line?.position ?? 0]?.workRoleId);
    return line && line.chanceFilled < GOOD ? `${role ? inLanguage(language, role.nameJa, role.nameEn) : t('readiness.anyRole')} (${numberText(line.matching)}\u00a0/\u00a0${numberText(line.headCount)})` : '—';
  };
  return (
    <Section title={t('readiness.title')} actions={<Button look="outline" onPress={again}>{t('readiness.again')}</Button>}>
      <p className="mb-3">{t('readiness.text')}</p>
      {error ? <Trouble error={error} onAgain={again} /> : null}
      <Table caption={t('readiness.title')} hideCaption rows={presets} rowKey={({ code }) => code} columns={[
        { key: 'name', title: t('readiness.preset'), cell: ({ nameJa, nameEn }) => inLanguage(language, nameJa, nameEn) },
        { key: 'chance', title: t('readiness.chance'), cell: ({ code }) => <Chance ready={ready.get(code)} /> },
        { key: 'need', title: t('readiness.need'), number: true, cell: (preset) => numberText(need(preset)) },
        { key: 'recipients', title: t('readiness.recipients'), number: true, cell: ({ code }) => { const one = ready.get(code); return one ? numberText(one.recipients) : '…'; } },
        { key: 'yes', title: t('readiness.yes'), number: true, cell: ({ code }) => { const one = ready.get(code); return one ? numberText(Math.round(one.expectedYes)) : '…'; } },
        { key: 'weakest', title: t('readiness.weakest'), cell: ({ code }) => weakest(ready.get(code)) },
      ]} />
      <p className="pt-3 text-solid-gray-700">{oldest ? t('readiness.asOf', { at: momentText(language, oldest) }) : null} {first ? inLanguage(language, first.noteJa, first.noteEn) : null}</p>
    </Section>
  );
}

function Chance({ ready }: { ready: Ready | undefined }): ReactNode {
  if (!ready) return '…';
  const { chanceAllFilled } = ready;
  const tone = chanceAllFilled >= GOOD ? 'good' : chanceAllFilled < POOR ? 'bad' : 'neutral';
  return <StateLabel tone={tone}>{numberText(Math.floor(chanceAllFilled * 1000) / 10, 1)}%</StateLabel>;
}
