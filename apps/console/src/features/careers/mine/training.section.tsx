import { useQuery } from '@apollo/client/react';
import { MyTrainingDocument, type MyCareerQuery, type MyTrainingQuery } from '@muster/contract/careers';
import type { ReactNode } from 'react';
import { ButtonLink, ListEntry, Loading, RefusalNotice, Section, StateLabel, Trouble } from '../../../shared/parts/index.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useTrainingTexts } from './training.texts.ts';

type Training = NonNullable<MyTrainingQuery['myTraining']>;
type Credential = Extract<MyTrainingQuery['myCredentials'], { __typename: 'CredentialFile' }>['credentials'][number];
type Kinds = MyTrainingQuery['credentialKinds'];
type Roles = MyCareerQuery['workRoles'];

function Credentials({ credentials, kinds }: { credentials: readonly Credential[]; kinds: Kinds }): ReactNode {
  const t = useTrainingTexts();
  const language = useLanguage();
  const nameOf = (code: string): string => { const kind = kinds.find((one) => one.code === code); return kind ? inLanguage(language, kind.nameJa, kind.nameEn) : code; };
  const ruleOf = (code: string): string[] => { const kind = kinds.find((one) => one.code === code); const rule = kind && inLanguage(language, kind.exerciseRuleJa, kind.exerciseRuleEn); return rule ? [t('rule', { rule })] : []; };
  const weak = credentials.filter(({ status }) => status !== 'CURRENT');
  const proven = credentials.flatMap(({ code, evidence }) => evidence.map((one) => ({ code, ...one })));
  return (
    <>
      <h3 className="text-std-17B-170">{t('missing')}</h3>
      {weak.length === 0 ? <p>{t('missingNone')}</p> : (
        <ul aria-label={t('missing')}>
          {weak.map(({ code, status, until, limit }) => (
            <ListEntry key={code} name={<>{nameOf(code)} <StateLabel tone={status === 'LAPSED' ? 'bad' : 'active'}>{t(`status.${status}`)}</StateLabel></>}
              facts={[...until ? [t(status === 'LAPSED' ? 'lapsed' : 'expiring', { on: dayText(language, until) })] : [], ...limit ? [t(`limit.${limit}`)] : [], ...limit === 'EXPIRY' ? [] : ruleOf(code)]}>
              <ButtonLink to="/me/record" hash="credentials" look="outline">{t('toCredentials')}</ButtonLink>
            </ListEntry>
          ))}
        </ul>
      )}
      <h3 className="text-std-17B-170">{t('evidence')}</h3>
      {proven.length === 0 ? <p>{t('evidenceNone')}</p> : (
        <ul aria-label={t('evidence')}>{proven.map(({ id, code, kind, doneOn }) => <ListEntry key={id} name={nameOf(code)} facts={[t('evidenceLine', { on: dayText(language, doneOn), kind: t(`evidenceKinds.${kind}`) })]} />)}</ul>
      )}
    </>
  );
}

function Parts({ parts, roles }: { parts: Training['parts']; roles: Roles }): ReactNode {
  const t = useTrainingTexts();
  const language = useLanguage();
  const roleOf = (id: string | null): string => { const role = roles.find((one) => one.id === id); return role ? inLanguage(language, role.nameJa, role.nameEn) : t('other'); };
  const daysOf = ({ fromOn, untilOn }: Training['parts'][number]): string => (fromOn === untilOn ? dayText(language, fromOn) : t('days', { from: dayText(language, fromOn), until: dayText(language, untilOn) }));
  return (
    <>
      <h3 className="text-std-17B-170">{t('parts')}</h3>
      {parts.length === 0 ? <p>{t('partsNone')}</p> : (
        <ul aria-label={t('parts')}>
          {parts.map((part, index) => (
            <ListEntry key={index} name={inLanguage(language, part.titleJa, part.titleEn)} facts={[t(`kinds.${part.kind}`), daysOf(part), roleOf(part.workRoleId), ...part.result === 'FAILED' ? [t('noEvidence')] : []]}>
              <StateLabel tone={part.state === 'CANCELLED' || part.result === 'TOOK_PART' ? 'neutral' : part.result === 'PASSED' ? 'good' : 'bad'}>{part.state === 'CANCELLED' ? t('cancelled') : t(`results.${part.result}`)}</StateLabel>
            </ListEntry>
          ))}
        </ul>
      )}
    </>
  );
}

function Attendances({ attendances }: { attendances: Training['attendances'] }): ReactNode {
  const t = useTrainingTexts();
  const language = useLanguage();
  return (
    <>
      <h3 className="text-std-17B-170">{t('attendances')}</h3>
      {attendances.length === 0 ? <p>{t('attendancesNone')}</p> : (
        <ul aria-label={t('attendances')}>{attendances.map(({ code, titleJa, titleEn, attendedOn }) => <ListEntry key={`${code} ${attendedOn}`} name={inLanguage(language, titleJa, titleEn)} facts={[t('attended', { on: dayText(language, attendedOn) })]} />)}</ul>
      )}
    </>
  );
}

/** What I have practised and learnt, what it counts for, and which credential lacks what. */
export function TrainingSection({ roles }: { roles: Roles }): ReactNode {
  const t = useTrainingTexts();
  const { data, error, refetch } = useQuery(MyTrainingDocument);
  const file = data?.myCredentials;
  return (
    <Section id="training" title={t('title')}>
      <div className="space-y-4">
        {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
        {!data && !error ? <Loading /> : null}
        {file ? file.__typename === 'CredentialFile' ? <Credentials credentials={file.credentials} kinds={data.credentialKinds} /> : <RefusalNotice refusal={file} /> : null}
        {data?.myTraining ? <><Parts parts={data.myTraining.parts} roles={roles} /><Attendances attendances={data.myTraining.attendances} /></> : null}
      </div>
    </Section>
  );
}
