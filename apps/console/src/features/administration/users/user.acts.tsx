import { DisableUserDocument, OpenEnrolmentDocument, SetApproverCircleDocument, SetUserRolesDocument, type AdministrationUsersQuery } from '@muster/contract/administration';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Checkbox, Notice, RadioGroup } from '../../../shared/parts/index.ts';
import { useUsersTexts } from './users.texts.ts';

export type User = AdministrationUsersQuery['users'][number];
type Role = User['roles'][number];
export const ROLES: readonly Role[] = ['COORDINATOR', 'APPROVER', 'VETTING_OFFICER', 'HR', 'HR_CENTRAL', 'EMPLOYER_CONTACT', 'EXPERT', 'AUDITOR', 'ADMINISTRATOR'];
interface OneProps { user: User; onDone: () => void }

function Roles({ user, onDone }: OneProps): ReactNode {
  const t = useUsersTexts();
  const act = useAct(SetUserRolesDocument);
  const [roles, setRoles] = useState<readonly Role[]>(user.roles);
  const go = async (): Promise<unknown> => { const done = await act.run({ id: user.id, roles: [...roles] }); if (done) onDone(); return done; };
  const title = t('changeOf', { name: user.displayName });
  return (
    <ActDialog button={t('change')} label={title} title={title} submit={t('save')} busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={() => setRoles(user.roles)}>
      <p>{t('changeText')}</p>
      <fieldset><legend className="text-std-16B-170">{t('roles')}</legend>
        {ROLES.map((role) => <Checkbox key={role} label={t(`names.${role}`)} checked={roles.includes(role)} onChange={({ target }) => setRoles(target.checked ? [...roles, role] : roles.filter((one) => one !== role))} />)}
      </fieldset>
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

function Enrolment({ user, onDone }: OneProps): ReactNode {
  const t = useUsersTexts();
  const act = useAct(OpenEnrolmentDocument);
  const [removeOld, setRemoveOld] = useState(false);
  const go = async (): Promise<unknown> => { const done = await act.run({ id: user.id, removeOld }); if (done) onDone(); return done; };
  const title = t('enrolOf', { name: user.displayName });
  return (
    <ActDialog button={t('enrol')} label={title} title={title} submit={t('doEnrol')} busy={act.busy} trouble={act.trouble} onSubmit={go}>
      <Notice kind="warning">{t('enrolText')}</Notice>
      <Checkbox label={t('removeOld')} checked={removeOld} onChange={({ target }) => setRemoveOld(target.checked)} />
    </ActDialog>
  );
}

function Circle({ user, onDone }: OneProps): ReactNode {
  const t = useUsersTexts();
  const act = useAct(SetApproverCircleDocument);
  const [circle, setCircle] = useState<'1' | '2' | '3'>('1');
  const go = async (): Promise<unknown> => { const done = await act.run({ userId: user.id, circle: Number(circle) }); if (done) onDone(); return done; };
  const title = t('circleOf', { name: user.displayName });
  return (
    <ActDialog button={t('circle')} label={title} title={title} submit={t('save')} busy={act.busy} trouble={act.trouble} onSubmit={go}>
      <RadioGroup label={t('circleText')} value={circle} onChange={setCircle} options={(['1', '2', '3'] as const).map((value) => ({ value, text: t(`circles.c${value}`) }))} />
    </ActDialog>
  );
}

/** What an administrator does about one user. */
export function UserActs(props: OneProps): ReactNode {
  const { user } = props;
  return (
    <div className="flex gap-2">
      <Roles {...props} />
      <Enrolment {...props} />
      {user.roles.includes('APPROVER') ? <Circle {...props} /> : null}
      {user.disabled ? null : <Disable {...props} />}
    </div>
  );
}
