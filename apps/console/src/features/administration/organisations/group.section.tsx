import { SetOrganisationGroupDocument, type EmployerPageQuery } from '@muster/contract/administration';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Button, Section } from '../../../shared/parts/index.ts';
import { useFactName } from '../../../shared/person.tsx';
import { OrganisationChoice, useChoiceTexts, type Chosen } from '../shared/organisation.choice.tsx';
import { useOrganisationsTexts } from './organisations.texts.ts';

type Group = NonNullable<EmployerPageQuery['organisationGroup']>;

function Put({ organisationId, group, onDone }: { organisationId: string; group: Group; onDone: () => void }): ReactNode {
  const t = useOrganisationsTexts();
  const choice = useChoiceTexts();
  const fact = useFactName();
  const act = useAct(SetOrganisationGroupDocument);
  const head = group.headId === organisationId ? null : group.organisations.find(({ id }) => id === group.headId) ?? null;
  const [chosen, setChosen] = useState<Chosen | null>(head);
  const go = async (): Promise<unknown> => { const done = await act.run({ organisationId, headId: chosen?.id ?? null }); if (done) onDone(); return done; };
  return (
    <ActDialog button={t('groupChange')} title={t('groupChange')} submit={t('life.save')} busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={() => setChosen(head)}>
      <p>{t('groupHelp')}</p>
      {chosen ? <p className="flex flex-wrap items-center gap-3">{t('groupHead', { name: fact(chosen) })}<Button look="plain" onPress={() => setChosen(null)}>{choice('drop')}</Button></p>
        : <><p>{t('groupNoHead')}</p><OrganisationChoice label={t('groupChoice')} without={[organisationId]} onChoose={setChosen} /></>}
    </ActDialog>
  );
}

/** The group that it belongs to. */
export function GroupSection({ organisationId, group, onDone }: { organisationId: string; group: Group; onDone: () => void }): ReactNode {
  const t = useOrganisationsTexts();
  const fact = useFactName();
  return (
    <Section title={t('group')} actions={<Put {...{ organisationId, group, onDone }} />}>
      {group.organisations.length > 1 ? <><p className="mb-3">{t('groupText')}</p><ul className="list-disc pl-6">{group.organisations.map((one) => <li key={one.id}>{one.id === group.headId ? t('isHead', { name: fact(one) }) : fact(one)}</li>)}</ul></> : <p>{t('groupNone')}</p>}
    </Section>
  );
}
