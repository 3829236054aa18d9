import { useQuery } from '@apollo/client/react';
import { CoursesDocument, TrainingCoverageDocument } from '@muster/contract/training';
import { useState, type ReactNode } from 'react';
import { isRefusal } from '../../../shared/api/errors.ts';
import { BodySelect, ButtonLink, Empty, FileLinks, Loading, Page, RefusalNotice, Select, TextField, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { CoverageSection } from './coverage.section.tsx';
import { useCoverageTexts } from './coverage.texts.ts';

/** Who attended which course, by layer and body. */
export default function CoveragePage(): ReactNode {
  const t = useCoverageTexts();
  const language = useLanguage();
  const { may } = useSession();
  const [asked, setAsked] = useState({ courseId: '', on: '', body: '' });
  const list = useQuery(CoursesDocument);
  const courses = list.data?.courses ?? [];
  const courseId = asked.courseId || courses[0]?.id || '';
  const chosen = courses.find(({ id }) => id === courseId);
  const { data, error, refetch } = useQuery(TrainingCoverageDocument, { variables: { courseId, on: asked.on || null, organisationId: asked.body || null }, skip: !courseId });
  const coverage = data?.trainingCoverage;
  const trouble = list.error ?? error;
  return (
    <Page title={t('title')} lead={t('lead')} actions={<><ButtonLink to="/training/courses" look="outline">{t('courses')}</ButtonLink>{may('training:update', 'careers:read') ? <ButtonLink to="/training/records" look="outline">{t('records')}</ButtonLink> : null}</>}>
      {trouble ? <Trouble error={trouble} onAgain={() => void (list.error ? list.refetch() : refetch())} /> : null}
      {list.data && courses.length === 0 ? <Empty title={t('none.title')}>{t(may('course:update') ? 'none.text' : 'none.textOnly')}</Empty> : null}
      {courses.length > 0 ? (
        <div className="grid gap-4 md:grid-cols-3">
          <Select label={t('course')} value={courseId} onChange={({ target }) => setAsked({ ...asked, courseId: target.value })} options={courses.map(({ id, titleJa, titleEn }) => ({ value: id, text: inLanguage(language, titleJa, titleEn) }))} />
          {may('careers:read') ? <BodySelect all value={asked.body} onChange={(body) => setAsked({ ...asked, body })} /> : null}
          <TextField label={t('on')} type="date" value={asked.on} onChange={({ target }) => setAsked({ ...asked, on: target.value })} />
        </div>
      ) : null}
      {chosen ? <FileLinks path="/training-reports/coverage" values={{ course: chosen.code, ...(asked.on ? { on: asked.on } : {}) }} /> : null}
      {!list.data && !trouble ? <Loading /> : null}
      {courseId && !coverage && !trouble ? <Loading /> : null}
      {coverage && isRefusal(coverage) ? <RefusalNotice refusal={coverage} /> : null}
      {coverage && 'totals' in coverage ? <CoverageSection coverage={coverage} /> : null}
    </Page>
  );
}
