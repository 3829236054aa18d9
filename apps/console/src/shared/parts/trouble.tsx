import type { ReactNode } from 'react';
import { codeOf, reportIdOf, type Refusal } from '../api/errors.ts';
import { StepUpDeclined } from '../api/step-up.link.ts';
import { defineTexts } from '../texts/language.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

const useTexts = defineTexts('trouble', {
  ja: {
    again: 'もう一度試す', id: '記録番号 {{id}}',
    UNREACHABLE: { what: 'サーバーに接続できません。', means: '表示中の内容は最新ではない可能性があります。直前の操作は届いていないかもしれません。', remedy: '通信状態を確認し、もう一度試してください。続く場合は管理者に連絡してください。' },
    UNAUTHENTICATED: { what: 'サインインが切れました。', means: '一定時間操作がなかったか、別の場所でサインアウトしました。', remedy: 'もう一度サインインしてください。同じ画面に戻ります。' },
    FORBIDDEN: { what: 'この操作を行う権限がありません。', means: '何も変更されていません。', remedy: '必要な場合は、管理者に役割の付与を依頼してください。' },
    TOO_MANY_REQUESTS: { what: '要求が多すぎます。', means: '短い時間に多くの操作が行われたため、一時的に受け付けを止めています。', remedy: '1分ほど待ってから、もう一度試してください。' },
    DOCUMENT_UNKNOWN: { what: '画面が古くなっています。', means: 'システムが更新されました。', remedy: '画面を再読み込みしてください。' },
    DECLINED: { what: '本人確認が完了しなかったため、実行していません。', means: '何も変更されていません。', remedy: '実行するには、もう一度操作して本人確認をしてください。' },
    UNKNOWN: { what: '予期しないエラーが発生しました。', means: '操作が完了していない可能性があります。', remedy: '画面の内容を確認してから、もう一度試してください。続く場合は、記録番号を添えて管理者に連絡してください。' },
  },
  en: {
    again: 'Try again', id: 'Report number {{id}}',
    UNREACHABLE: { what: 'The server cannot be reached.', means: 'What you see may not be current. Your last action may not have arrived.', remedy: 'Check your connection and try again. If it goes on, tell an administrator.' },
    UNAUTHENTICATED: { what: 'You are signed out.', means: 'Nothing was done here for a while, or you signed out elsewhere.', remedy: 'Sign in again. You come back to this page.' },
    FORBIDDEN: { what: 'You may not do this.', means: 'Nothing was changed.', remedy: 'If you need to, ask an administrator for the role.' },
    TOO_MANY_REQUESTS: { what: 'Too many requests.', means: 'Much was asked in a short time, so nothing more is taken for now.', remedy: 'Wait a minute and try again.' },
    DOCUMENT_UNKNOWN: { what: 'This page is out of date.', means: 'The system was updated.', remedy: 'Reload the page.' },
    DECLINED: { what: 'Not done, because you did not confirm who you are.', means: 'Nothing was changed.', remedy: 'To do it, try again and confirm.' },
    UNKNOWN: { what: 'Something unexpected went wrong.', means: 'Your action may not be complete.', remedy: 'Look at the page, then try again. If it goes on, tell an administrator the report number.' },
  },
});

const KNOWN = ['UNREACHABLE', 'UNAUTHENTICATED', 'FORBIDDEN', 'TOO_MANY_REQUESTS', 'DOCUMENT_UNKNOWN'] as const;

/** An unexpected error: what happened, what it means, what to do. */
export function Trouble({ error, onAgain }: { error: unknown; onAgain?: () => void }): ReactNode {
  const t = useTexts();
  const code = codeOf(error);
  const known = error instanceof StepUpDeclined ? 'DECLINED' : KNOWN.find((one) => one === code) ?? 'UNKNOWN';
  const id = reportIdOf(error);
  return (
    <Notice kind={known === 'DECLINED' ? 'warning' : 'error'} title={t(`${known}.what`)} actions={onAgain ? <Button look="outline" onPress={onAgain}>{t('again')}</Button> : undefined}>
      <p>{t(`${known}.means`)}</p>
      <p>{t(`${known}.remedy`)}</p>
      {id ? <p className="text-std-16N-170 text-solid-gray-700">{t('id', { id })}</p> : null}
    </Notice>
  );
}

/** An expected refusal, in the api's own words. */
export function RefusalNotice({ refusal, children }: { refusal: Refusal; children?: ReactNode }): ReactNode {
  return <Notice kind="error" title={refusal.message}>{refusal.remedy ? <p>{refusal.remedy}</p> : null}{children}</Notice>;
}
