import { AddUserDocument, DisableUserDocument, EnableUserDocument, OpenEnrolmentDocument, SetApproverCircleDocument, SetUserOrganisationsDocument, SetUserRolesDocument, type AdministrationUsersQuery } from '@muster/contract/administration';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Checkbox, Notice, RadioGroup, TextField } from '../../../shared/parts/index.ts';
import { OrganisationChoices, type Chosen } from '../shared/organisation.choice.tsx';
import { useUsersTexts } from './users.texts.ts';

/** A user, and in which circle of approvers he is; 1 unless he was put into another. */
export type User = AdministrationUsersQuery['users'][number] & { circle: number };
type Role = User['roles'][number];
export const ROLES: readonly Role[] = ['COORDINATOR', 'APPROVER', 'VETTING_OFFICER', 'HR', 'HR_CENTRAL', 'EMPLOYER_CONTACT', 'EXPERT', 'AUDITOR', 'ADMINISTRATOR'];
interface OneProps { user: User; onDone: () => void }

/** Roles that look after the people of organisations. */
export const SCOPED: readonly Role[] = ['HR', 'EMPLOYER_CONTACT'];

function RoleFields({ roles, onChange }: { roles: readonly Role[]; onChange: (roles: readonly Role[]) => void }): ReactNode {
  const t = useUsersTexts();
  return (
    <fieldset><legend className="text-std-16B-170">{t('roles')}</legend>
      {ROLES.map((role) => <Checkbox key={role} label={t(`names.${role}`)} checked={roles.includes(role)} onChange={({ target }) => onChange(target.checked ? [...roles, role] : roles.filter((one) => one !== role))} />)}
    </fieldset>
  );
}

/** Adds a user, who may register a passkey for a day. */
export function AddUser({ onDone }: { onDone: () => void }): ReactNode {
  const t = useUsersTexts();
  const act = useAct(AddUserDocument);
  const EMPTY = { displayName: '', email: '', roles: [] as readonly Role[], organisations: [] as readonly Chosen[] };
  const [draft, setDraft] = useState(EMPTY);
  const problemOf = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const go = async (): Promise<unknown> => {
    const { organisations, roles, ...rest } = draft;
    const done = await act.run({ input: { ...rest, roles: [...roles], organisationIds: organisations.map(({ id }) => id) } });
    if (done) onDone();
    return done;
  };
  return (
    <ActDialog button={t('add')} title={t('add')} submit={t('doAdd')} busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={() => setDraft(EMPTY)}>
      <p>{t('addText')}</p>
      <TextField label={t('name')} value={draft.displayName} problem={problemOf('displayName')} onChange={({ target }) => setDraft({ ...draft, displayName: target.value })} required />
      <TextField type="email" label={t('email')} value={draft.email} problem={problemOf('email')} onChange={({ target }) => setDraft({ ...draft, email: target.value })} required />
      <RoleFields roles={draft.roles} onChange={(roles) => setDraft({ ...draft, roles })} />
      {draft.roles.some((role) => SCOPED.includes(role)) ? <fieldset><legend className="text-std-16B-170">{t('organisations')}</legend><OrganisationChoices label={t('organisationsChoice')} chosen={draft.organisations} onChange={(organisations) => setDraft({ ...draft, organisations })} /></fieldset> : null}
    </ActDialog>
  );
}

function Organisations({ user, onDone }: OneProps): ReactNode {
  const t = useUsersTexts();
  const act = useAct(SetUserOrganisationsDocument);
  const [chosen, setChosen] = useState<readonly Chosen[]>(user.organisations);
  const go = async (): Promise<unknown> => { const done = await act.run({ id: user.id, organisationIds: chosen.map(({ id }) => id) }); if (done) onDone(); return done; };
  const title = t('organisationsOf', { name: user.displayName });
  return (
    <ActDialog button={t('organisationsChange')} label={title} title={title} submit={t('save')} busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={() => setChosen(user.organisations)}>
      <p>{t('organisationsText')}</p>
      <OrganisationChoices label={t('organisationsChoice')} chosen={chosen} onChange={setChosen} />
    </ActDialog>
  );
}

function Roles({ user, onDone }: OneProps): ReactNode {
  const t = useUsersTexts();
  const act = useAct(SetUserRolesDocument);
  const [roles, setRoles] = useState<readonly Role[]>(user.roles);
  const go = async (): Promise<unknown> => { const done = await act.run({ id: user.id, roles: [...roles] }); if (done) onDone(); return done; };
  const title = t('changeOf', { name: user.displayName });
  return (
    <ActDialog button={t('change')} label={title} title={title} submit={t('save')} busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={() => setRoles(user.roles)}>
      <p>{t('changeText')}</p>
      <RoleFields roles={roles} onChange={setRoles} />
    </ActDialog>
  );
}

function Disable({ user, onDone }: OneProps): ReactNode {
  const t = useUsersTexts();
  const act = useAct(DisableUserDocument);
  const go = async (): Promise<unknown> => { const done = await act.run({ id: user.id }); if (done) onDone(); return done; };
  const title = t('disableOf', { name: user.displayName });
  return <ActDialog button={t('disable')} label={title} title={title} submit={t('doDisable')} danger busy={act.busy} trouble={act.trouble} onSubmit={go}><p>{t('disableText')}</p></ActDialog>;
}

function Enable({ user, onDone }: OneProps): ReactNode {
  const t = useUsersTexts();
  const act = useAct(EnableUserDocument);
  const go = async (): Promise<unknown> => { const done = await act.run({ id: user.id }); if (done) onDone(); return done; };
  const title = t('enableOf', { name: user.displayName });
  return <ActDialog button={t('enable')} label={title} title={title} submit={t('doEnable')} busy={act.busy} trouble={act.trouble} onSubmit={go}><p>{t('enableText')}</p></ActDialog>;
}

function Enrolment({ user, onDone }: OneProps): ReactNode {
  const t = useUsersTexts();
  const act = useAct(OpenEnrolmentDocument);
  const [removeOld, setRemoveOld] = useState(false);
  const go = async (): Promise<unknown> => { const done = await act.run({ id: user.id, removeOld }); if (done) onDone(); return done; };
  const title = t('enrolOf', { name: user.displayName });
  return (
    <ActDialog button={t('enrol')} label={title} title={title} submit={t('doEnrol')} busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={() => setRemoveOld(false)}>
      <Notice kind="warning">{t('enrolText')}</Notice>
      <Checkbox label={t('removeOld')} checked={removeOld} onChange={({ target }) => setRemoveOld(target.checked)} />
    </ActDialog>
  );
}

const CIRCLES = ['1', '2', '3'] as const;

function Circle({ user, onDone }: OneProps): ReactNode {
  const t = useUsersTexts();
  const act = useAct(SetApproverCircleDocument);
  const [circle, setCircle] = useState<(typeof CIRCLES)[number]>('1');
  const begin = (): void => setCircle(CIRCLES.find((one) => Number(one) === user.circle) ?? '1');
  const go = async (): Promise<unknown> => { const done = await act.run({ userId: user.id, circle: Number(circle) }); if (done) onDone(); return done; };
  const title = t('circleOf', { name: user.displayName });
  return (
    <ActDialog button={t('circle')} label={title} title={title} submit={t('save')} busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={begin}>
      <RadioGroup label={t('circleText')} value={circle} onChange={setCircle} options={CIRCLES.map((value) => ({ value, text: t(`circles.c${value}`) }))} />
    </ActDialog>
  );
}

/** What an administrator does about one user. */
export function UserActs(props: OneProps): ReactNode {
  const { user } = props;
  return (
    <div className="flex flex-wrap sm:min-w-120 gap-2">
      <Roles {...props} />
      {user.roles.some((role) => SCOPED.includes(role)) ? <Organisations {...props} /> : null}
      {user.disabled ? null : <Enrolment {...props} />}
      {user.roles.includes('APPROVER') ? <Circle {...props} /> : null}
      {user.disabled ? null : <Disable {...props} />}
      {user.mayBeEnabled ? <Enable {...props} /> : null}
    </div>
  );
}
