import type { ReactNode } from 'react';
import { StateLabel, type StateTone } from '../../../../shared/parts/labels.tsx';
import { useWords } from '../../shared/words.ts';
import { useBoardTexts } from '../../pictures/board.texts.ts';
import type { AnyPerson } from '../board.types.ts';

const RELEASES = ['PENDING', 'GRANTED', 'REFUSED', 'LAPSED'] as const;
const TONES: Record<(typeof RELEASES)[number], StateTone> = { PENDING: 'active', GRANTED: 'good', REFUSED: 'bad', LAPSED: 'bad' };

/** What must hold before somebody with a place is told more: the employer's word, the pledge, the appointment. Nothing for who has no place. */
export function GatesCell({ person: { assignment, release, pledged, appointment } }: { person: AnyPerson }): ReactNode {
  const t = useBoardTexts();
  const words = useWords();
  if (assignment !== 'ASSIGNED' && assignment !== 'RESERVE') return '—';
  const asked = RELEASES.find((one) => one === release);
  const inForce = appointment?.kind ? appointment.inForce && appointment.tlpAllowed : false;
  return (
    <span className="flex flex-wrap gap-1">
      {asked ? <StateLabel tone={TONES[asked]}>{t('people.releaseIs', { state: words(`release.${asked}`) })}</StateLabel> : null}
      {pledged === undefined ? null : <StateLabel tone={pledged ? 'good' : 'bad'}>{t(pledged ? 'people.pledged' : 'people.notPledged')}</StateLabel>}
      {appointment ? <StateLabel tone={inForce ? 'good' : 'bad'}>{t(inForce ? 'people.appointed' : 'people.notAppointed')}</StateLabel> : null}
    </span>
  );
}
