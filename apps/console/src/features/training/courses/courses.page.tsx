import { useQuery } from '@apollo/client/react';
import { CoursesDocument, CredentialNamesDocument } from '@muster/contract/training';
import { useState, type ReactNode } from 'react';
import { ButtonLink, Empty, Loading, Notice, Page, Section, Table, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useLayers } from '../shared/layers.ts';
import { CourseDialog, type Course } from './course.dialog.tsx';
import { useCoursesTexts } from './courses.texts.ts';

function CourseTable({ courses, onDone }: { courses: readonly Course[]; onDone: () => void }): ReactNode {
  const t = useCoursesTexts();
  const language = useLanguage();
  const { layerList } = useLayers();
  const mayChange = useSession().may('course:update');
  const { data } = useQuery(CredentialNamesDocument, { fetchPolicy: 'cache-first' });
  const credentialName = (code: string): string => { const found = data?.credentialKinds.find((one) => one.code === code); return found ? inLanguage(language, found.nameJa, found.nameEn) : code; };
  const validity = ({ validFrom: from, validTo: until }: Course): string => (until ? t('span', { from: dayText(language, from), until: dayText(language, until) }) : t('onward', { from: dayText(language, from) }));
  return (
    <Table caption={t('title')} hideCaption rows={courses} rowKey={({ id }) => id} columns={[
      { key: 'name', title: t('name'), wide: true, cell: ({ titleJa, titleEn, code }) => <><p>{inLanguage(language, titleJa, titleEn)}</p><code>{code}</code></> },
      { key: 'layers', title: t('layers'), wide: true, cell: ({ layers }) => (layers.length === 0 ? t('everybody') : layerList(layers)) },
      { key: 'counts', title: t('counts'), cell: ({ countsMonths }) => (countsMonths === null ? t('forGood') : t('months', { n: countsMonths })) }, { key: 'post', title: t('onlyPost'), cell: ({ forThePost }) => t(forThePost ? 'yes' : 'no') },
      { key: 'validity', title: t('validity'), cell: validity }, { key: 'evidence', title: t('evidence'), wide: true, cell: ({ credentials }) => (credentials.length === 0 ? t('credentialNone') : credentials.map(({ code, kind }) => <p key={`${code} ${kind}`}>{credentialName(code)} ({t(`kinds.${kind}`)})</p>)) },
      ...(mayChange ? [{ key: 'act', title: <span className="sr-only">{t('change')}</span>, cell: (course: Course) => <CourseDialog key={course.version} course={course} onDone={onDone} /> }] : []),
    ]} />
  );
}

/** The courses whose attendance is counted. */
export default function CoursesPage(): ReactNode {
  const t = useCoursesTexts();
  const mayAdd = useSession().may('course:update');
  const { data, error, refetch } = useQuery(CoursesDocument);
  const [saved, setSaved] = useState(false);
  const done = (): void => { setSaved(true); void refetch(); };
  const courses = data?.courses ?? [];
  return (
    <Page title={t('title')} lead={t('lead')} actions={<><ButtonLink to="/training" look="outline">{t('back')}</ButtonLink>{mayAdd ? <CourseDialog course={null} onDone={done} /> : null}</>}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {saved ? <Notice kind="success">{t('done')}</Notice> : null}
      {data && courses.length === 0 ? <Empty title={t('none.title')}>{t(mayAdd ? 'none.text' : 'none.textOnly')}</Empty> : null}
      {courses.length > 0 ? <Section title={t('title')}><CourseTable courses={courses} onDone={done} /></Section> : null}
    </Page>
  );
}
