import { TakeOfflineRosterDocument } from '@muster/contract/registry';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Notice, Page, Section, TextField } from '../../../shared/parts/index.ts';
import { fromBase64, saveFile } from '../../../shared/save-file.ts';
import { numberText } from '../../../shared/texts/format.ts';
import { useOfflineTexts } from './offline.texts.ts';

function MakeSection(): ReactNode {
  const t = useOfflineTexts();
  const act = useAct(TakeOfflineRosterDocument);
  const [draft, setDraft] = useState({ purpose: '', passphrase: '', again: '', perRole: 5 });
  const [made, setMade] = useState<{ people: number; roles: number } | null>(null);
  const differs = draft.again !== '' && draft.again !== draft.passphrase;
  const go = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMade(null);
    const { purpose, passphrase, perRole } = draft;
    const roster = passphrase === draft.again ? await act.run({ input: { purpose, passphrase, perRole } }) : null;
    if (!roster) return;
    saveFile(roster.fileName, fromBase64(roster.base64), 'application/octet-stream');
    setDraft({ ...draft, passphrase: '', again: '' });
    setMade(roster);
  };
  return (
    <Section title={t('make')}>
      <form className="max-w-2xl space-y-4" onSubmit={(event) => void go(event)}>
        {act.trouble}
        {made ? <Notice kind="success">{t('made', { people: numberText(made.people), roles: numberText(made.roles) })}</Notice> : null}
        <TextField required minLength={5} maxLength={200} label={t('purpose')} help={t('purposeHelp')} value={draft.purpose} onChange={({ target }) => setDraft({ ...draft, purpose: target.value })} />
        <TextField type="number" required min={1} max={50} label={t('perRole')} value={String(draft.perRole)} onChange={({ target }) => setDraft({ ...draft, perRole: Number(target.value) })} />
        <TextField type="password" required autoComplete="new-password" label={t('passphrase')} help={t('passphraseHelp')} value={draft.passphrase} onChange={({ target }) => setDraft({ ...draft, passphrase: target.value })} />
        <TextField type="password" required autoComplete="new-password" label={t('again')} problem={differs ? t('differs') : undefined} value={draft.again} onChange={({ target }) => setDraft({ ...draft, again: target.value })} />
        <Button type="submit" isBusy={act.busy} isDisabled={differs}>{t('submit')}</Button>
      </form>
    </Section>
  );
}

const COMMAND = 'block overflow-x-auto rounded-8 bg-solid-gray-50 p-3';

/** Takes a sealed roster out for when the platform is cut off. */
export default function OfflinePage(): ReactNode {
  const t = useOfflineTexts();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <MakeSection />
      <Section title={t('what')}>
        <div className="space-y-4">
          <ul className="list-disc pl-6">{(['roster', 'tree', 'answers'] as const).map((part) => <li key={part}>{t(`contents.${part}`)}</li>)}</ul>
          <p>{t('open')}</p>
          <code className={COMMAND}>npx muster offline open FILE --out FOLDER</code>
          <p>{t('answers')}</p>
          <code className={COMMAND}>npx muster import answers answers.csv --accept-good</code>
        </div>
      </Section>
    </Page>
  );
}
