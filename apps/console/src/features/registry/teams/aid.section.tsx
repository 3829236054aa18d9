import { AgreeMutualAidDocument, EndMutualAidDocument, type TeamPageQuery } from '@muster/contract/registry';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Section, Select, StateLabel, Table, TextField } from '../../../shared/parts/index.ts';
import { useFactName } from '../../../shared/person.tsx';
import { useSession } from '../../../shared/session.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useTeamsTexts } from './teams.texts.ts';

interface AidProps { team: NonNullable<TeamPageQuery['team']>; teams: TeamPageQuery['teams']; onDone: () => void }

function Agree({ team, teams, onDone }: AidProps): ReactNode {
  const t = useTeamsTexts();
  const fact = useFactName();
  const act = useAct(AgreeMutualAidDocument);
  const others = teams.filter(({ id, inForce }) => inForce && id !== team.id);
  const [draft, setDraft] = useState({ partnerId: '', fromOn: '', untilOn: '' });
  const partnerId = draft.partnerId || (others[0]?.id ?? '');
  const go = async (): Promise<unknown> => { const done = await act.run({ teamId: team.id, partnerId, fromOn: draft.fromOn, untilOn: draft.untilOn || null }); if (done) onDone(); return done; };
  if (others.length === 0) return null;
  return (
    <ActDialog button={t('agree')} title={t('agree')} submit={t('doAgree')} busy={act.busy} trouble={act.trouble} onSubmit={go}>
      <Select label={t('partner')} value={partnerId} onChange={({ target }) => setDraft({ ...draft, partnerId: target.value })} options={others.map((one) => ({ value: one.id, text: fact(one) }))} />
      <TextField type="date" label={t('from')} value={draft.fromOn} onChange={({ target }) => setDraft({ ...draft, fromOn: target.value })} required />
      <TextField type="date" label={t('validTo')} value={draft.untilOn} onChange={({ target }) => setDraft({ ...draft, untilOn: target.value })} />
    </ActDialog>
  );
}

function EndAid({ teamId, partnerId, name, onDone }: { teamId: string; partnerId: string; name: string; onDone: () => void }): ReactNode {
  const t = useTeamsTexts();
  const act = useAct(EndMutualAidDocument);
  const [lastDay, setLastDay] = useState('');
  const go = async (): Promise<unknown> => { const done = await act.run({ teamId, partnerId, lastDay }); if (done) onDone(); return done; };
  return (
    <ActDialog button={t('aidEnd')} label={t('aidEndOf', { name })} title={t('aidEndOf', { name })} submit={t('doEnd')} look="plain" busy={act.busy} trouble={act.trouble} onSubmit={go}>
      <TextField type="date" label={t('lastDay')} value={lastDay} onChange={({ target }) => setLastDay(target.value)} required />
    </ActDialog>
  );
}

/** Teams that help one another. */
export function AidSection(props: AidProps): ReactNode {
  const t = useTeamsTexts();
  const fact = useFactName();
  const language = useLanguage();
  const mayUpdate = useSession().may('team:update');
  const { team, teams, onDone } = props;
  const nameOf = (id: string): string => fact(teams.find((one) => one.id === id));
  return (
    <Section title={t('aid')} actions={mayUpdate ? <Agree {...props} /> : undefined}>
      {team.aid.length === 0 ? <p>{t('aidNone')}</p> : (
        <Table caption={t('aid')} hideCaption rows={team.aid} rowKey={({ partnerId, fromOn }) => `${partnerId} ${fromOn}`} columns={[
          { key: 'partner', title: t('partner'), cell: ({ partnerId }) => nameOf(partnerId) },
          { key: 'from', title: t('from'), cell: ({ fromOn }) => dayText(language, fromOn) },
          { key: 'until', title: t('until'), cell: ({ untilOn }) => (untilOn ? dayText(language, untilOn) : t('noEnd')) },
          { key: 'state', title: t('state'), cell: ({ inForce }) => <StateLabel tone={inForce ? 'good' : 'neutral'}>{t(inForce ? 'inForce' : 'past')}</StateLabel> },
          ...(mayUpdate ? [{ key: 'act', title: t('acts'), cell: ({ partnerId, untilOn }: (typeof team.aid)[number]) => (untilOn ? '—' : <EndAid teamId={team.id} partnerId={partnerId} name={nameOf(partnerId)} onDone={onDone} />) }] : []),
        ]} />
      )}
    </Section>
  );
}
