import { useQuery } from '@apollo/client/react';
import { EndDelegationDocument, MyDelegationsDocument, NameDelegateDocument, PossibleDelegatesDocument, type MyDelegationsQuery } from '@muster/contract/callup';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Empty, Loading, Notice, Section, Select, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { momentText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useApprovalTexts } from './approval.texts.ts';
import { instantsOf, SpanFields, spanOf } from './span.fields.tsx';

type Delegation = MyDelegationsQuery['myDelegations'][number];

function One({ delegation, mine, onDone }: { delegation: Delegation; mine: boolean; onDone: () => void }): ReactNode {
  const t = useApprovalTexts();
  const language = useLanguage();
  const { run, busy, trouble } = useAct(EndDelegationDocument);
  const { approverName, delegateName, fromAt, untilAt } = delegation;
  const name = (mine ? delegateName : approverName) ?? '';
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-b border-solid-gray-300 pb-3 last:border-0 last:pb-0">
      <div className="min-w-0">
        <p className="text-std-16B-170">{t(mine ? 'delegation.mine' : 'delegation.toMe', { name })}</p>
        <p className="tabular-nums">{t('delegation.span', { from: momentText(language, fromAt), until: momentText(language, untilAt) })}</p>
        {trouble}
      </div>
      {mine ? <Button look="outline" aria-label={t('delegation.endFor', { name })} isBusy={busy} onPress={() => void run({ id: delegation.id }).then((ended) => { if (ended) onDone(); })}>{t('delegation.end')}</Button> : null}
    </li>
  );
}

function NameDelegate({ onDone }: { onDone: () => void }): ReactNode {
  const t = useApprovalTexts();
  const { data, error, refetch } = useQuery(PossibleDelegatesDocument);
  const { run, busy, trouble } = useAct(NameDelegateDocument);
  const [delegateId, setDelegateId] = useState('');
  const [span, setSpan] = useState(() => spanOf(1));
  const [said, setSaid] = useState<'saved' | 'incomplete' | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const instants = instantsOf(span);
    if (delegateId === '' || !instants) return setSaid('incomplete');
    setSaid(null);
    if (await run({ delegateId, ...instants })) { setSaid('saved'); setDelegateId(''); onDone(); }
  };
  const people = data?.possibleDelegates ?? [];
  if (error) return <Trouble error={error} onAgain={() => void refetch()} />;
  if (data && people.length === 0) return <p>{t('delegation.nobody')}</p>;
  return (
    <form className="space-y-4" aria-label={t('delegation.form')} onSubmit={(event) => void submit(event)}>
      <h3 className="text-std-17B-170">{t('delegation.form')}</h3>
      {trouble}
      {said ? <Notice kind={said === 'saved' ? 'success' : 'warning'} title={t(`delegation.${said}`)} /> : null}
      <Select label={t('delegation.who')} value={delegateId} onChange={(event) => setDelegateId(event.target.value)} options={[{ value: '', text: t('delegation.choose') }, ...people.map(({ id, name }) => ({ value: id, text: name }))]} />
      <SpanFields span={span} onChange={setSpan} />
      <Button type="submit" look="outline" isBusy={busy}>{t('delegation.save')}</Button>
    </form>
  );
}

/** Who decides in whose place: an approver names delegates, everybody else sees for whom he decides. */
export function DelegationsSection(): ReactNode {
  const t = useApprovalTexts();
  const { may } = useSession();
  const { data, error, refetch } = useQuery(MyDelegationsDocument, { fetchPolicy: 'cache-and-network' });
  const approver = may('callup:approve');
  const all = data?.myDelegations ?? [];
  const me = data?.viewer?.id;
  return (
    <Section title={t('delegation.title')}>
      <div className="space-y-6">
        <p className="text-solid-gray-700">{t(approver ? 'delegation.lead' : 'delegation.leadDelegate')}</p>
        {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
        {!data && !error ? <Loading /> : null}
        {data && all.length === 0 ? <Empty title={t(approver ? 'delegation.none' : 'delegation.noneToMe')} /> : null}
        {all.length > 0 ? <ul className="space-y-3">{all.map((delegation) => <One key={delegation.id} delegation={delegation} mine={delegation.approverId === me} onDone={() => void refetch()} />)}</ul> : null}
        {approver ? <NameDelegate onDone={() => void refetch()} /> : null}
      </div>
    </Section>
  );
}
