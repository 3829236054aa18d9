import { useQuery } from '@apollo/client/react';
import { AdministrationUsersDocument } from '@muster/contract/administration';
import { useState, type ReactNode } from 'react';
import { Empty, Loading, Page, Section, Select, StateLabel, Table, TextField, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { momentText, numberText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { AddUser, ROLES, SCOPED, UserActs, type User } from './user.acts.tsx';
import { useUsersTexts } from './users.texts.ts';

function UsersTable({ users, onDone }: { users: readonly User[]; onDone: () => void }): ReactNode {
  const t = useUsersTexts();
  const language = useLanguage();
  const { viewer } = useSession();
  return (
    <Table caption={t('list')} hideCaption rows={users} rowKey={({ id }) => id} columns={[
      { key: 'name', title: t('name'), wide: true, cell: ({ displayName }) => displayName },
      { key: 'roles', title: t('roles'), wide: true, cell: ({ roles, organisations }) => <>{roles.map((role) => t(`names.${role}`)).join(inLanguage(language, '、', ', ')) || t('noRole')}{organisations.length > 0 && roles.some((role) => SCOPED.includes(role)) ? <span className="block text-solid-gray-700">{organisations.map((one) => inLanguage(language, one.nameJa, one.nameEn)).join(' / ')}</span> : null}</> },
      { key: 'state', title: t('state'), cell: ({ disabled, mayBeEnabled, enrolmentOpenUntil }) => <span className="flex flex-wrap gap-1"><StateLabel tone={disabled ? 'bad' : 'good'}>{t(disabled ? 'disabled' : 'enabled')}</StateLabel>{disabled && !mayBeEnabled ? <span className="block text-solid-gray-700">{t('opensByInvitation')}</span> : null}{enrolmentOpenUntil && !disabled ? <StateLabel tone="active">{t('enrolment', { at: momentText(language, enrolmentOpenUntil) })}</StateLabel> : null}</span> },
      { key: 'acts', title: t('acts'), wide: true, cell: (user) => (user.id === viewer?.id ? t('you') : <UserActs user={user} onDone={onDone} />) },
    ]} />
  );
}

/** Who can sign in, and as what. */
export default function UsersPage(): ReactNode {
  const t = useUsersTexts();
  const { data, error, refetch } = useQuery(AdministrationUsersDocument);
  const [text, setText] = useState('');
  const [role, setRole] = useState('');
  const again = (): void => void refetch();
  const circleOf = (id: string): number => data?.approverCircles.find(({ userId }) => userId === id)?.circle ?? 1;
  const users = data?.users.map((user) => ({ ...user, circle: circleOf(user.id) })).filter((user) => user.displayName.toLowerCase().includes(text.trim().toLowerCase()) && (role === '' || user.roles.some((one) => one === role))) ?? [];
  return (
    <Page title={t('title')} lead={t('lead')} actions={<AddUser onDone={again} />}>
      {error ? <Trouble error={error} onAgain={again} /> : null}
      <Section title={t('list')}>
        <div className="mb-4 grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
          <TextField type="search" label={t('search')} value={text} onChange={({ target }) => setText(target.value)} />
          <Select label={t('role')} value={role} onChange={({ target }) => setRole(target.value)} options={[{ value: '', text: t('any') }, ...ROLES.map((value) => ({ value, text: t(`names.${value}`) }))]} />
        </div>
        {!data && !error ? <Loading /> : null}
        {data && users.length === 0 ? <Empty title={t('none.title')}>{t('none.text')}</Empty> : null}
        {users.length > 0 ? <><p className="mb-3">{t('count', { n: numberText(users.length) })}</p><UsersTable users={users} onDone={again} /></> : null}
      </Section>
    </Page>
  );
}
