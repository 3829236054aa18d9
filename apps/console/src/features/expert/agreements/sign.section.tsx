import { SignAgreementDocument } from '@muster/contract/expert';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Checkbox, Section, StateLabel } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { AgreementText, type Agreement, type Signature } from './agreement.text.tsx';
import { useAgreementsTexts } from './agreements.texts.ts';
import { SignByName } from './sign-by-name.tsx';

export type Standing = 'unsigned' | 'renewed' | 'soon' | 'signed';

/** One text to sign: in full, then the two ways of signing it. What is signed is the text that stands here, by its hash. */
export function SignSection({ agreement, standing, onSigned }: { agreement: Agreement; standing: Standing; onSigned: (signature: Signature) => void }): ReactNode {
  const t = useAgreementsTexts();
  const language = useLanguage();
  const { viewer, ways } = useSession();
  const [read, setRead] = useState(false);
  const hasPasskey = (viewer?.passkeys.length ?? 0) > 0 || ways.demo;
  const [byName, setByName] = useState(!hasPasskey);
  const sign = useAct(SignAgreementDocument);
  const { code, version } = agreement;
  const input = { code, version, language, textHash: inLanguage(language, agreement.hashJa, agreement.hashEn) };
  return (
    <Section title={inLanguage(language, agreement.titleJa, agreement.titleEn)} actions={<StateLabel tone={standing === 'unsigned' ? 'bad' : 'active'}>{t(standing)}</StateLabel>}>
      <div className="space-y-4">
        <AgreementText agreement={agreement} />
        <Checkbox label={t('read')} checked={read} onChange={({ target }) => setRead(target.checked)} />
        {sign.trouble}
        {read ? (
          <>
            {hasPasskey ? <div className="flex flex-wrap gap-3">
              <Button isBusy={sign.busy} onPress={() => void sign.run({ input }).then((done) => { if (done) onSigned(done); })}>{t('passkey')}</Button>
              {byName ? null : <Button look="plain" onPress={() => setByName(true)}>{t('byName')}</Button>}
            </div> : <p>{t('noPasskey')}</p>}
            {byName ? <SignByName input={input} onSigned={onSigned} /> : null}
          </>
        ) : <p className="text-std-16N-170 text-solid-gray-700">{t('askFirst')}</p>}
      </div>
    </Section>
  );
}
