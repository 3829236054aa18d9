import { useState, type ReactNode } from 'react';
import { Button, ButtonLink, Section } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { useHomeTexts } from './home.texts.ts';

const HIDDEN = 'muster.first-help.hidden';

/** For whoever sees this for the first time: what to do. */
export function FirstHelp(): ReactNode {
  const t = useHomeTexts();
  const { ways } = useSession();
  const [hidden, setHidden] = useState(() => localStorage.getItem(HIDDEN) !== null);
  if (hidden || !ways.demo) return null;
  const hide = (): void => {
    localStorage.setItem(HIDDEN, '1');
    setHidden(true);
  };
  return (
    <Section title={t('first.title')} actions={<Button look="plain" onPress={hide}>{t('first.hide')}</Button>}>
      <div className="space-y-4">
        <p>{t('first.text')}</p>
        <ol className="list-decimal space-y-1 pl-6">
          {(['one', 'two', 'three', 'four'] as const).map((step) => <li key={step}>{t(`first.${step}`)}</li>)}
        </ol>
        <ButtonLink to="/drill">{t('drill')}</ButtonLink>
      </div>
    </Section>
  );
}
