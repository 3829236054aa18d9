import { useQuery } from '@apollo/client/react';
import { AdministrationPresetsDocument, SetPresetWithdrawnDocument } from '@muster/contract/administration';
import type { ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { ButtonLink, Empty, Loading, Page, Section, SeverityLabel, StateLabel, Table, Trouble } from '../../../shared/parts/index.ts';
import { useFactName } from '../../../shared/person.tsx';
import { momentText, numberText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import type { Preset } from './preset.draft.ts';
import { usePresetsTexts } from './presets.texts.ts';

/** Withdraws a preset, or brings it back. */
function Withdraw({ preset, onDone }: { preset: Preset; onDone: () => void }): ReactNode {
  const t = usePresetsTexts();
  const fact = useFactName();
  const act = useAct(SetPresetWithdrawnDocument);
  const what = preset.withdrawnAt ? 'bringBack' : 'withdraw';
  const go = async (): Promise<unknown> => { const done = await act.run({ code: preset.code, withdrawn: !preset.withdrawnAt }); if (done) onDone(); return done; };
  const title = t(`${what}Of`, { name: fact(preset) });
  return <ActDialog button={t(what)} label={title} title={title} submit={t(what)} look="plain" danger={what === 'withdraw'} busy={act.busy} trouble={act.trouble} onSubmit={go}><p>{t(`${what}Text`)}</p></ActDialog>;
}

function PresetsTable({ caption, presets, onDone }: { caption: string; presets: readonly Preset[]; onDone: () => void }): ReactNode {
  const t = usePresetsTexts();
  const language = useLanguage();
  const fact = useFactName();
  return (
    <Table caption={caption} hideCaption rows={presets} rowKey={({ code }) => code} columns={[
      { key: 'name', title: t('name'), wide: true, cell: (preset) => <span className="flex flex-wrap items-center gap-2">{fact(preset)}<SeverityLabel severity={preset.severity} />{preset.kind === 'DRILL' ? <StateLabel>{t('drill')}</StateLabel> : null}</span> },
      { key: 'code', title: t('code'), cell: ({ code }) => <code>{code}</code> },
      { key: 'needed', title: t('needed'), number: true, cell: ({ lines }) => t('people', { n: numberText(lines.reduce((sum, { headCount }) => sum + headCount, 0)) }) },
      { key: 'version', title: t('version'), cell: ({ version }) => t('versionText', { n: version }) },
      { key: 'changed', title: t('changed'), cell: ({ changedAt }) => (changedAt ? momentText(language, changedAt) : t('asShipped')) },
      { key: 'acts', title: t('acts'), wide: true, cell: (preset) => <span className="flex gap-2"><ButtonLink look="outline" className="whitespace-nowrap" to="/administration/presets/$code" params={{ code: preset.code } as never} aria-label={t('editOf', { name: fact(preset) })}>{t('edit')}</ButtonLink><Withdraw preset={preset} onDone={onDone} /></span> },
    ]} />
  );
}

/** From what call-ups begin. */
export default function PresetsPage(): ReactNode {
  const t = usePresetsTexts();
  const { data, error, refetch } = useQuery(AdministrationPresetsDocument, { fetchPolicy: 'cache-and-network' });
  const again = (): void => void refetch();
  const used = data?.presets.filter(({ withdrawnAt }) => !withdrawnAt) ?? [];
  const withdrawn = data?.presets.filter(({ withdrawnAt }) => withdrawnAt) ?? [];
  return (
    <Page title={t('title')} lead={t('lead')} actions={<ButtonLink to="/administration/presets/$code" params={{ code: 'new' } as never}>{t('create')}</ButtonLink>}>
      {error ? <Trouble error={error} onAgain={again} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? <Section title={t('list')}>{used.length === 0 ? <Empty title={t('none.title')}>{t('none.text')}</Empty> : <PresetsTable caption={t('list')} presets={used} onDone={again} />}</Section> : null}
      {withdrawn.length > 0 ? <Section title={t('withdrawnList')}><PresetsTable caption={t('withdrawnList')} presets={withdrawn} onDone={again} /></Section> : null}
    </Page>
  );
}
