import { CommentOnFigureDocument, type ProgressYearQuery } from '@muster/contract/programme';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { useBodies } from '../../../shared/bodies.ts';
import { BodySelect, TextArea } from '../../../shared/parts/index.ts';
import { stampText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useYearsTexts } from './years.texts.ts';

type Snapshot = ProgressYearQuery['progressSnapshots'][number];
type Indicator = Snapshot['figures'][number]['indicator'];

function CommentDialog({ snapshotId, indicator }: { snapshotId: string; indicator: Indicator }): ReactNode {
  const t = useYearsTexts();
  const language = useLanguage();
  const { only } = useBodies();
  const act = useAct(CommentOnFigureDocument);
  const [draft, setDraft] = useState({ body: '', words: '' });
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const name = inLanguage(language, indicator.nameJa, indicator.nameEn);
  const body = draft.body || only || '';
  const go = (): Promise<unknown> => act.run({ input: { snapshotId, indicatorCode: indicator.code, organisationId: body, words: draft.words } });
  return (
    <ActDialog button={t('comment')} label={t('ofIndicator', { name })} title={t('ofIndicator', { name })} submit={t('save')} busy={act.busy} trouble={act.trouble} onOpen={() => setDraft({ body: '', words: '' })} onSubmit={go}>
      <BodySelect required label={t('body')} value={body} problem={problem('organisationId')} onChange={(id) => setDraft({ ...draft, body: id })} />
      <TextArea label={t('words')} required maxLength={500} value={draft.words} problem={problem('words')} onChange={({ target }) => setDraft({ ...draft, words: target.value })} />
    </ActDialog>
  );
}

/** What bodies say to their figures of one indicator, and, while that is open, the way to say something. */
export function Comments({ snapshot, indicator, isOpen }: { snapshot: Snapshot; indicator: Indicator; isOpen: boolean }): ReactNode {
  const t = useYearsTexts();
  const language = useLanguage();
  const comments = snapshot.comments.filter(({ indicatorCode }) => indicatorCode === indicator.code);
  return (
    <div className="mt-4 space-y-3 border-t border-solid-gray-300 pt-4">
      <h3 className="text-std-17B-170">{t('commentList')}</h3>
      {comments.length === 0 ? <p>{t('commentsNone')}</p> : (
        <ul className="space-y-3">
          {comments.map((one) => (
            <li key={`${one.organisationId} ${one.at}`}>
              <p className="text-std-16B-170">{inLanguage(language, one.organisationJa, one.organisationEn)}</p>
              <p className="whitespace-pre-wrap">{one.words}</p>
              <p className="text-std-16N-170 text-solid-gray-700">{t('said', { name: one.byName, at: stampText(language, one.at) })}</p>
            </li>
          ))}
        </ul>
      )}
      {isOpen ? <CommentDialog snapshotId={snapshot.id} indicator={indicator} /> : null}
    </div>
  );
}
