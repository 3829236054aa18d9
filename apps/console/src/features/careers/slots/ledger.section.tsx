import { TakeBackSlotEntryDocument, type SlotQuery } from '@muster/contract/careers';
import type { ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Section, Table } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useSlotPageTexts } from './slot.page.texts.ts';
import { useSlotWords } from './slot.texts.ts';

type Entry = NonNullable<SlotQuery['slot']>['ledger'][number];

/** Everything that was written down of a slot; wrong entries are taken back, never deleted. */
export function LedgerSection({ ledger }: { ledger: readonly Entry[] }): ReactNode {
  const t = useSlotPageTexts();
  const words = useSlotWords();
  const language = useLanguage();
  const { may } = useSession();
  const act = useAct(TakeBackSlotEntryDocument);
  const back = new Set(ledger.map(({ reverses }) => reverses));
  const stands = (entry: Entry): boolean => entry.reverses === null && !back.has(entry.id);
  const label = ({ kind, heads, onDay }: Entry): string => t('takeBackOf', { kind: words(`stage.${kind}`), heads, on: dayText(language, onDay) });
  return (
    <Section title={t('ledger')}>
      <p className="mb-4 text-std-16N-170 text-solid-gray-700">{t('ledgerLead')}</p>
      <div className="mb-4">{act.trouble}</div>
      <Table caption={t('ledger')} hideCaption rows={ledger} rowKey={({ id }) => id} columns={[
        { key: 'on', title: t('on'), cell: ({ onDay }) => dayText(language, onDay) },
        { key: 'kind', title: t('kind'), cell: ({ kind }) => words(`stage.${kind}`) },
        { key: 'heads', title: t('heads'), number: true, cell: ({ heads }) => heads },
        ...(ledger.some(({ reverses }) => reverses !== null) ? [{ key: 'note', title: t('note'), cell: (entry: Entry) => (entry.reverses !== null ? words('takesBack') : back.has(entry.id) ? words('takenBack') : '—') }] : []),
        ...(may('careers:update') ? [{ key: 'act', title: <span className="sr-only">{t('takeBack')}</span>, cell: (entry: Entry) => (!stands(entry) ? null : entry.candidateId ? <span className="text-solid-gray-700">{t('byCandidate')}</span> : <Button look="plain" isDisabled={act.busy} aria-label={label(entry)} onPress={() => void act.run({ id: entry.id })}>{t('takeBack')}</Button>) }] : []),
      ]} />
    </Section>
  );
}
