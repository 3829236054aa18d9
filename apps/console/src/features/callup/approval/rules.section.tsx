import { useQuery } from '@apollo/client/react';
import { ApprovalRulesDocument, CreateApprovalRuleDocument, EndApprovalRuleDocument, type ApprovalRulesQuery } from '@muster/contract/callup';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Empty, Loading, Notice, Section, Select, TextField, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { momentText, numberText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useApprovalTexts } from './approval.texts.ts';
import { instantsOf, SpanFields, spanOf } from './span.fields.tsx';

type Rule = ApprovalRulesQuery['approvalRules'][number];
type Presets = ApprovalRulesQuery['presets'];

function One({ rule, presets, onDone }: { rule: Rule; presets: Presets; onDone: () => void }): ReactNode {
  const t = useApprovalTexts();
  const language = useLanguage();
  const { may } = useSession();
  const { run, busy, trouble } = useAct(EndApprovalRuleDocument);
  const preset = presets.find(({ code }) => code === rule.presetCode);
  const name = preset ? inLanguage(language, preset.nameJa, preset.nameEn) : t('rule.any');
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-b border-solid-gray-300 pb-3 last:border-0 last:pb-0">
      <div className="min-w-0">
        <p className="text-std-16B-170">{name}</p>
        <p className="flex flex-wrap gap-x-4"><span>{t('rule.upTo', { n: rule.maxSeverity })}</span><span>{t('rule.peopleUpTo', { n: numberText(rule.maxRecipients) })}</span><span>{t('rule.withinText', { n: numberText(Math.round(rule.confirmWithinSeconds / 60)) })}</span></p>
        <p className="flex flex-wrap gap-x-4"><span className="tabular-nums">{t('delegation.span', { from: momentText(language, rule.fromAt), until: momentText(language, rule.untilAt) })}</span><span>{t('rule.by', { name: rule.createdByName ?? t('system') })}</span></p>
        {trouble}
      </div>
      {may('callup:approve') ? <Button look="outline" aria-label={t('rule.endFor', { name })} isBusy={busy} onPress={() => void run({ id: rule.id }).then((ended) => { if (ended) onDone(); })}>{t('rule.end')}</Button> : null}
    </li>
  );
}

function AddRule({ presets, onDone }: { presets: Presets; onDone: () => void }): ReactNode {
  const t = useApprovalTexts();
  const language = useLanguage();
  const { run, busy, trouble } = useAct(CreateApprovalRuleDocument);
  const [given, setGiven] = useState({ presetCode: '', maxSeverity: '3', maxRecipients: '', minutes: '60' });
  const [span, setSpan] = useState(() => spanOf(30));
  const [said, setSaid] = useState<'saved' | 'incomplete' | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const instants = instantsOf(span);
    const [maxRecipients, minutes] = [Number(given.maxRecipients), Number(given.minutes)];
    if (!instants || !Number.isInteger(maxRecipients) || maxRecipients < 1 || !(minutes > 0)) return setSaid('incomplete');
    setSaid(null);
    const input = { presetCode: given.presetCode || null, maxSeverity: Number(given.maxSeverity), maxRecipients, confirmWithinSeconds: Math.round(minutes * 60), ...instants };
    if (await run({ input })) { setSaid('saved'); onDone(); }
  };
  return (
    <form className="space-y-4" aria-label={t('rule.form')} noValidate onSubmit={(event) => void submit(event)}>
      <h3 className="text-std-17B-170">{t('rule.form')}</h3>
      {trouble}
      {said ? <Notice kind={said === 'saved' ? 'success' : 'warning'} title={t(`rule.${said}`)} /> : null}
      <div className="grid gap-4 sm:grid-cols-2">
        <Select label={t('rule.preset')} value={given.presetCode} onChange={(event) => setGiven({ ...given, presetCode: event.target.value })} options={[{ value: '', text: t('rule.any') }, ...presets.map(({ code, nameJa, nameEn }) => ({ value: code, text: inLanguage(language, nameJa, nameEn) }))]} />
        <Select label={t('rule.severity')} value={given.maxSeverity} onChange={(event) => setGiven({ ...given, maxSeverity: event.target.value })} options={['0', '1', '2', '3', '4'].map((value) => ({ value, text: value }))} />
        <TextField label={t('rule.recipients')} type="number" inputMode="numeric" min={1} required value={given.maxRecipients} onChange={(event) => setGiven({ ...given, maxRecipients: event.target.value })} />
        <TextField label={t('rule.within')} type="number" inputMode="numeric" min={1} max={1440} required value={given.minutes} onChange={(event) => setGiven({ ...given, minutes: event.target.value })} />
      </div>
      <SpanFields span={span} onChange={setSpan} />
      <Button type="submit" look="outline" isBusy={busy}>{t('rule.save')}</Button>
    </form>
  );
}

/** What may go out before a second person has seen it. */
export function RulesSection(): ReactNode {
  const t = useApprovalTexts();
  const { may } = useSession();
  const { data, error, refetch } = useQuery(ApprovalRulesDocument, { fetchPolicy: 'cache-and-network' });
  const rules = data?.approvalRules ?? [];
  return (
    <Section title={t('rule.title')}>
      <div className="space-y-6">
        <p className="text-solid-gray-700">{t('rule.lead')}</p>
        {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
        {!data && !error ? <Loading /> : null}
        {data && rules.length === 0 ? <Empty title={t('rule.none')} /> : null}
        {rules.length > 0 ? <ul className="space-y-3">{rules.map((rule) => <One key={rule.id} rule={rule} presets={data!.presets} onDone={() => void refetch()} />)}</ul> : null}
        {data && may('callup:approve') ? <AddRule presets={data.presets} onDone={() => void refetch()} /> : null}
      </div>
    </Section>
  );
}
