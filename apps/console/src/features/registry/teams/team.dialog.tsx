import { RecordTeamDocument, type TeamsQuery } from '@muster/contract/registry';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Select, TextArea, TextField } from '../../../shared/parts/index.ts';
import { useFactName } from '../../../shared/person.tsx';
import { useTeamsTexts } from './teams.texts.ts';

export type Team = TeamsQuery['teams'][number];
export const TEAM_KINDS = ['CYMAT', 'REGIONAL_CYMAT', 'MINISTRY_CSIRT', 'PREFECTURE_CSIRT', 'MUNICIPALITY_CSIRT'] as const;

const draftOf = (team: Team | null) => ({
  kind: team?.kind ?? 'CYMAT', nameJa: team?.nameJa ?? '', nameEn: team?.nameEn ?? '', activationJa: team?.activationJa ?? '', activationEn: team?.activationEn ?? '',
  leastSeverity: team?.leastSeverity ?? 3, prefectureCode: team?.prefectureCode ?? '', validFrom: team?.validFrom ?? '', validTo: team?.validTo ?? '',
});

/** Records a team, or changes one. */
export function TeamDialog({ team, prefectures, onDone }: { team: Team | null; prefectures: TeamsQuery['prefectures']; onDone: () => void }): ReactNode {
  const t = useTeamsTexts();
  const fact = useFactName();
  const act = useAct(RecordTeamDocument);
  const [draft, setDraft] = useState(draftOf(team));
  const text = (key: Exclude<keyof typeof draft, 'leastSeverity' | 'kind'>) => ({ label: t(key === 'prefectureCode' ? 'prefecture' : key), value: draft[key], onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [key]: target.value }) });
  const go = async (): Promise<unknown> => {
    const done = await act.run({ input: { ...draft, id: team?.id ?? null, version: team?.version ?? null, organisationId: team?.organisationId ?? null, prefectureCode: draft.prefectureCode || null, validTo: draft.validTo || null } });
    if (done) onDone();
    return done;
  };
  const title = team ? t('edit') : t('record');
  return (
    <ActDialog button={title} title={title} submit={t('save')} look={team ? 'outline' : 'solid'} wide busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={() => setDraft(draftOf(team))}>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select label={t('kind')} value={draft.kind} onChange={({ target }) => setDraft({ ...draft, kind: target.value as Team['kind'] })} options={TEAM_KINDS.map((value) => ({ value, text: t(`kinds.${value}`) }))} />
        <Select label={t('severity')} value={String(draft.leastSeverity)} onChange={({ target }) => setDraft({ ...draft, leastSeverity: Number(target.value) })} options={[0, 1, 2, 3, 4].map((n) => ({ value: String(n), text: t('severityText', { n }) }))} />
        <TextField {...text('nameJa')} required /><TextField {...text('nameEn')} required />
        <TextArea {...text('activationJa')} required /><TextArea {...text('activationEn')} required />
        <Select {...text('prefectureCode')} options={[{ value: '', text: t('notSet') }, ...prefectures.map((one) => ({ value: one.code, text: fact(one) }))]} />
        <span className="hidden sm:block" />
        <TextField type="date" {...text('validFrom')} required /><TextField type="date" {...text('validTo')} />
      </div>
    </ActDialog>
  );
}
