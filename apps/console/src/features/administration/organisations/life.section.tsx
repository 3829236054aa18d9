import { CorrectOrganisationNameDocument, EndOrganisationDocument, KeepOrganisationNameDocument, RenameOrganisationDocument, type EmployerPageQuery } from '@muster/contract/administration';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { todayInJapan } from '../../../shared/days.ts';
import { Button, Facts, Notice, Section, Table, TextField } from '../../../shared/parts/index.ts';
import { useFactName } from '../../../shared/person.tsx';
import { dayText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { OrganisationChoice, useChoiceTexts, type Chosen } from '../shared/organisation.choice.tsx';
import { useOrganisationsTexts } from './organisations.texts.ts';

type Kept = NonNullable<EmployerPageQuery['organisationRecord']>;
interface OneProps { record: Kept; onDone: () => void }

/** Names: another one from a day on, or a slip of the pen in the present one. */
function Rename({ record, onDone, slip = false }: OneProps & { slip?: boolean }): ReactNode {
  const t = useOrganisationsTexts();
  const [rename, correct] = [useAct(RenameOrganisationDocument), useAct(CorrectOrganisationNameDocument)];
  const act = slip ? correct : rename;
  const { nameJa, nameKana, nameEn } = record.organisation;
  const now = { nameJa, nameKana: nameKana ?? '', nameEn, fromOn: '' };
  const [draft, setDraft] = useState(now);
  const field = (key: keyof typeof now) => ({ label: t(`new.${key}`), value: draft[key], problem: act.refusal?.field === key ? act.refusal.message : null, onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [key]: target.value }) });
  const go = async (): Promise<unknown> => {
    const names = { nameJa: draft.nameJa, nameKana: draft.nameKana || null, nameEn: draft.nameEn };
    const done = slip ? await correct.run({ id: record.organisationId, names }) : await rename.run({ id: record.organisationId, names, fromOn: draft.fromOn });
    if (done) onDone();
    return done;
  };
  const what = slip ? 'correct' : 'rename';
  return (
    <ActDialog button={t(`life.${what}`)} title={t(`life.${what}`)} submit={t('life.save')} look={slip ? 'plain' : 'outline'} busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={() => setDraft(now)}>
      <p>{t(`life.${what}Text`)}</p>
      <TextField {...field('nameJa')} lang="ja" required />
      <TextField {...field('nameKana')} help={t('new.kanaHelp')} />
      <TextField {...field('nameEn')} lang="en" required />
      {slip ? null : <TextField type="date" {...field('fromOn')} required />}
    </ActDialog>
  );
}

function End({ record, onDone }: OneProps): ReactNode {
  const t = useOrganisationsTexts();
  const choice = useChoiceTexts();
  const fact = useFactName();
  const act = useAct(EndOrganisationDocument);
  const [lastDay, setLastDay] = useState('');
  const [successor, setSuccessor] = useState<Chosen | null>(null);
  const go = async (): Promise<unknown> => { const done = await act.run({ id: record.organisationId, lastDay, successorId: successor?.id ?? null }); if (done) onDone(); return done; };
  return (
    <ActDialog button={t('life.end')} title={t('life.end')} submit={t('life.doEnd')} danger busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={() => { setLastDay(''); setSuccessor(null); }}>
      <Notice kind="warning">{t('life.endText')}</Notice>
      <TextField type="date" label={t('life.lastDay')} value={lastDay} onChange={({ target }) => setLastDay(target.value)} required />
      {successor ? <p className="flex flex-wrap items-center gap-3">{t('life.into', { name: fact(successor) })}<Button look="plain" onPress={() => setSuccessor(null)}>{choice('drop')}</Button></p>
        : <OrganisationChoice label={t('life.successorChoice')} help={t('life.successorHelp')} without={[record.organisationId]} onChoose={setSuccessor} />}
    </ActDialog>
  );
}

/** Takes an end back, or names that are not borne yet. */
function TakeBack({ record, onDone, what }: OneProps & { what: 'goOn' | 'keepName' }): ReactNode {
  const t = useOrganisationsTexts();
  const [goOn, keep] = [useAct(EndOrganisationDocument), useAct(KeepOrganisationNameDocument)];
  const act = what === 'goOn' ? goOn : keep;
  const go = async (): Promise<unknown> => {
    const done = what === 'goOn' ? await goOn.run({ id: record.organisationId, lastDay: null, successorId: null }) : await keep.run({ id: record.organisationId });
    if (done) onDone();
    return done;
  };
  return <ActDialog button={t(`life.${what}`)} title={t(`life.${what}`)} submit={t(`life.${what}`)} look="plain" busy={act.busy} trouble={act.trouble} onSubmit={go}><p>{t(`life.${what}Text`)}</p></ActDialog>;
}

/** What an organisation is, was and will be called, and until when it exists. */
export function LifeSection({ record, onDone }: OneProps): ReactNode {
  const t = useOrganisationsTexts();
  const language = useLanguage();
  const fact = useFactName();
  const { organisation, names, successor, predecessors } = record;
  const ahead = names.some(({ fromOn }) => fromOn > todayInJapan());
  return (
    <Section title={t('life.title')} actions={<><Rename {...{ record, onDone }} />{organisation.validTo ? <TakeBack {...{ record, onDone }} what="goOn" /> : <End {...{ record, onDone }} />}</>}>
      <div className="space-y-4">
        <Facts facts={[
          [t('life.slug'), <code key="slug">{organisation.slug}</code>],
          [t('period'), `${dayText(language, organisation.validFrom)} – ${organisation.validTo ? dayText(language, organisation.validTo) : t('noEnd')}`],
          ...(successor ? [[t('life.successor'), fact(successor)] as const] : []),
          ...(predecessors.length > 0 ? [[t('life.predecessors'), predecessors.map(fact).join(' / ')] as const] : []),
        ]} />
        {names.length > 0 ? (
          <Table caption={t('life.names')} rows={names} rowKey={({ id }) => id} columns={[
            { key: 'from', title: t('new.fromOn'), cell: ({ fromOn }) => <span className="whitespace-nowrap">{dayText(language, fromOn)}</span> },
            { key: 'ja', title: t('new.nameJa'), wide: true, cell: ({ nameJa }) => <span lang="ja">{nameJa}</span> },
            { key: 'en', title: t('new.nameEn'), wide: true, cell: ({ nameEn }) => <span lang="en">{nameEn}</span> },
          ]} />
        ) : null}
        <div className="flex flex-wrap gap-3"><Rename {...{ record, onDone }} slip />{ahead ? <TakeBack {...{ record, onDone }} what="keepName" /> : null}</div>
      </div>
    </Section>
  );
}
