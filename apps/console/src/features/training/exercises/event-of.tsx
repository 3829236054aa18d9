import { useQuery } from '@apollo/client/react';
import { EventOfExerciseDocument } from '@muster/contract/training';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Trouble } from '../../../shared/parts/index.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useExerciseTexts } from './exercise.texts.ts';
import { ReadyLabel } from './exercises.page.tsx';

/** The event that an exercise is a rehearsal for, and how ready it is. */
export function EventOf({ programmeId, ordinal }: { programmeId: string; ordinal: number | null }): ReactNode {
  const t = useExerciseTexts();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(EventOfExerciseDocument, { variables: { id: programmeId }, fetchPolicy: 'cache-and-network' });
  const event = data?.eventProgramme;
  if (!event) return error ? <Trouble error={error} onAgain={() => void refetch()} /> : '…';
  return (
    <>
      <span className="flex flex-wrap items-center gap-2"><Link to="/exercises" className="text-key-900 underline underline-offset-4">{inLanguage(language, event.nameJa, event.nameEn)}</Link>{ordinal === null ? null : <span>{t('ordinal', { n: ordinal })}</span>}<ReadyLabel event={event} /></span>
      <span className="block">{t('dates')}: {t('span', { from: dayText(language, event.beginsOn), until: dayText(language, event.endsOn) })}</span>
      <span className="block">{t('rehearsals', { held: event.held, required: event.rehearsalsRequired })}</span>
      {event.openFindings > 0 ? <span className="block">{t('openFindings', { count: event.openFindings })}</span> : null}
    </>
  );
}
