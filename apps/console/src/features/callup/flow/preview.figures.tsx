import type { ReactNode } from 'react';
import { isRefusal } from '../../../shared/api/errors.ts';
import { Figure, Loading, RefusalNotice, Table, Trouble } from '../../../shared/parts/index.ts';
import { numberText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useSession } from '../../../shared/session.ts';
import { useWords } from '../shared/words.ts';
import { ForecastPicture } from '../pictures/forecast.picture.tsx';
import type { Draft } from './draft.ts';
import { ExcludedDialog, UNNAMED } from './excluded.dialog.tsx';
import { useFlowTexts } from './flow.texts.ts';
import type { Facts } from './flow.types.ts';
import type { CallUpPreview, usePreview } from './use-preview.ts';

/** The preview where there is one, and whether it is being reckoned anew; else why there is none. */
export function WithPreview({ asked, children }: { asked: ReturnType<typeof usePreview>; children: (preview: CallUpPreview) => ReactNode }): ReactNode {
  const t = useFlowTexts();
  if (asked.error) return <Trouble error={asked.error} onAgain={asked.again} />;
  if (!asked.result || (asked.loading && !asked.preview)) return <Loading />;
  if (asked.preview) {
    return (
      <div aria-busy={asked.loading} className="relative">
        <p role="status" className="absolute right-0 bottom-full text-std-16N-170 text-solid-gray-700">{asked.loading ? t('loading') : null}</p>
        {children(asked.preview)}
      </div>
    );
  }
  const refusal = asked.result;
  if (!isRefusal(refusal)) return null;
  return (
    <RefusalNotice refusal={refusal}>
      {'problems' in refusal ? <ul className="list-disc space-y-1 pl-6">{refusal.problems.map((problem) => <li key={problem.field + problem.code}>{problem.message} {problem.remedy}</li>)}</ul> : null}
    </RefusalNotice>
  );
}

const percent = (share: number): string => `${numberText(Math.floor(share * 1000) / 10, 1)}%`;

/** How many, and why not the others; by name for those who may know, where the reason may be named. */
export function Exclusions({ preview, draft, incidentId }: { preview: CallUpPreview; draft: Draft; incidentId: string }): ReactNode {
  const t = useFlowTexts();
  const words = useWords();
  const { may } = useSession();
  if (preview.exclusions.length === 0) return <p>{t('audience.noExcluded')}</p>;
  return (
    <Table caption={t('audience.excluded')} rows={preview.exclusions} rowKey={({ reason }) => reason} columns={[
      { key: 'reason', title: t('audience.reason'), cell: ({ reason }) => words(`exclusion.${reason}`) },
      { key: 'people', title: t('audience.people'), number: true, cell: ({ people }) => numberText(people) },
      ...(may('exclusion:read') ? [{ key: 'who', title: t('excluded.act'), cell: ({ reason }: CallUpPreview['exclusions'][number]) => (UNNAMED.includes(reason) ? <span className="text-solid-gray-700">{t('excluded.unnamed')}</span> : <ExcludedDialog {...{ draft, incidentId, reason }} />) }] : []),
    ]} />
  );
}

/** What is expected to come back, line by line, with what the estimate rests on. */
export function Estimate({ preview, draft, facts }: { preview: CallUpPreview; draft: Draft; facts: Facts }): ReactNode {
  const t = useFlowTexts();
  const language = useLanguage();
  const words = useWords();
  const nameOf = (position: number): string => {
    const role = facts.workRoles.find(({ id }) => id === draft.lines[position]?.workRoleId);
    return role ? inLanguage(language, role.nameJa, role.nameEn) : words('anyRole');
  };
  const { estimate } = preview;
  return (
    <div className="space-y-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <Figure name={t('audience.estimate')}>{t('audience.expected', { n: numberText(Math.round(estimate.expectedYes)) })}</Figure>
        <Figure name={t('audience.chance')}>{percent(estimate.chanceAllFilled)}</Figure>
      </div>
      <p className="text-std-16N-170 text-solid-gray-700">{inLanguage(language, estimate.noteJa, estimate.noteEn)}</p>
      <div className="grid gap-6 xl:grid-cols-[2fr_3fr]">
        <ForecastPicture points={estimate.curve} />
        <Table caption={t('audience.estimate')} hideCaption rows={preview.lines} rowKey={({ position }) => String(position)} columns={[
          { key: 'line', title: t('audience.line'), wide: true, cell: ({ position }) => `${position + 1}. ${nameOf(position)}` },
          { key: 'need', title: t('audience.need'), number: true, cell: ({ position }) => numberText(draft.lines[position]?.headCount ?? 0) },
          { key: 'matching', title: t('audience.matching'), number: true, cell: ({ matching }) => numberText(matching) },
          { key: 'yes', title: t('audience.expectedLine'), number: true, cell: ({ expectedYes }) => numberText(Math.round(expectedYes)) },
          { key: 'chance', title: t('audience.chanceLine'), number: true, cell: ({ chanceFilled }) => percent(chanceFilled) },
        ]} />
      </div>
    </div>
  );
}
