import { useEffect, useState, type ReactNode } from 'react';
import { Figure } from '../../../shared/parts/index.ts';
import { serverNow } from '../../../shared/server-time.ts';
import { momentText, spanText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { isRunning } from '../shared/state-label.tsx';
import { useBoardTexts } from '../pictures/board.texts.ts';
import type { CallUp } from './board.types.ts';

/** The server's time, each second. */
function useNow(): Date {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

const secondsBetween = (from: string | Date, to: string | Date): number => (new Date(to).getTime() - new Date(from).getTime()) / 1000;

/** How long it has been going on, and how long people still have. Not read out each second. */
export function Clock({ callUp }: { callUp: CallUp }): ReactNode {
  const t = useBoardTexts();
  const language = useLanguage();
  const now = useNow();
  const { launchedAt, deadline, endedAt, filledAt, nextWaveAt, currentWave, state } = callUp;
  const until = endedAt ?? now;
  const left = secondsBetween(now, deadline);
  return (
    <div className="space-y-4">
      <div className={`grid gap-4 lg:grid-cols-1 ${isRunning(state) ? 'grid-cols-2' : 'grid-cols-1'}`}>
        <Figure name={t('clock.sinceLaunch')}>{launchedAt ? spanText(secondsBetween(launchedAt, until)) : t('clock.notYet')}</Figure>
        {isRunning(state) ? <Figure name={t('clock.toDeadline')}>{left > 0 ? spanText(left) : t('clock.over')}</Figure> : null}
      </div>
      <ul className="space-y-1">
        <li>{t('clock.deadline', { at: momentText(language, deadline) })}</li>
        {currentWave > 0 ? <li>{t('clock.wave', { n: currentWave })}</li> : null}
        {nextWaveAt ? <li>{t('clock.nextWave', { at: momentText(language, nextWaveAt) })}</li> : null}
        {filledAt ? <li>{t('clock.filled', { at: momentText(language, filledAt) })}</li> : null}
        {endedAt ? <li>{t('clock.ended', { at: momentText(language, endedAt) })}</li> : null}
      </ul>
    </div>
  );
}
