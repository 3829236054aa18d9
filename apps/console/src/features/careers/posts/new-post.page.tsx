import { FoundPostDocument } from '@muster/contract/careers';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { useBodies } from '../../../shared/bodies.ts';
import { todayInJapan } from '../../../shared/days.ts';
import { BodySelect, Button, ButtonLink, Checkbox, Page, Section, Select, TextField } from '../../../shared/parts/index.ts';
import { defineTexts, inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { RoleSelect } from '../shared/role-select.tsx';

const useTexts = defineTexts('newPost', {
  ja: { title: 'ポストを設ける', what: 'ポストの内容', titleJa: '名称(日本語)', titleEn: '名称(英語)', rank: '職位', on: '設置日', security: 'セキュリティ管理のポストである', securityHelp: '集計で、セキュリティを管理する役職として数えます。', duty: '担う役割', dutyHelp: '任意です。ポストに就く人に求める役割です。', level: '求めるレベル', save: 'ポストを登録する', back: 'ポストに戻る', choose: '選んでください' },
  en: { title: 'Establish a post', what: 'The post', titleJa: 'Title in Japanese', titleEn: 'Title in English', rank: 'Rank', on: 'Established on', security: 'It is a post of security management', securityHelp: 'Figures count it as a post that manages security.', duty: 'Role of the post', dutyHelp: 'Optional. What its holder has to do.', level: 'Level asked for', save: 'Record the post', back: 'Back to posts', choose: 'Choose one' },
});

/** Founds a post. */
export default function NewPostPage(): ReactNode {
  const t = useTexts();
  const language = useLanguage();
  const go = useNavigate();
  const { ranks, only } = useBodies();
  const act = useAct(FoundPostDocument);
  const [draft, setDraft] = useState({ organisationId: '', titleJa: '', titleEn: '', rank: '', foundedOn: todayInJapan(), securityManagement: true });
  const [duty, setDuty] = useState({ workRoleId: '', level: 3 });
  const set = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const organisationId = draft.organisationId || only || '';
  const save = async (): Promise<void> => {
    const post = await act.run({ input: { ...draft, organisationId, duties: duty.workRoleId ? [duty] : [] } });
    if (post) await go({ to: '/hr/posts/$postId', params: { postId: post.id } });
  };
  return (
    <Page title={t('title')} actions={<ButtonLink to="/hr/posts" look="outline">{t('back')}</ButtonLink>}>
      <Section title={t('what')}>
        <form className="grid gap-4 md:grid-cols-2" onSubmit={(event) => { event.preventDefault(); void save(); }}>
          <BodySelect required value={organisationId} problem={problem('organisationId')} onChange={(id) => set({ organisationId: id })} />
          <Select label={t('rank')} required value={draft.rank} problem={problem('rank')} onChange={({ target }) => set({ rank: target.value })} options={[{ value: '', text: t('choose') }, ...ranks.map(({ code, nameJa, nameEn }) => ({ value: code, text: inLanguage(language, nameJa, nameEn) }))]} />
          <TextField label={t('titleJa')} required maxLength={200} value={draft.titleJa} problem={problem('titleJa')} onChange={({ target }) => set({ titleJa: target.value })} />
          <TextField label={t('titleEn')} required maxLength={200} value={draft.titleEn} problem={problem('titleEn')} onChange={({ target }) => set({ titleEn: target.value })} />
          <TextField label={t('on')} type="date" required value={draft.foundedOn} problem={problem('foundedOn')} onChange={({ target }) => set({ foundedOn: target.value })} />
          <Checkbox label={t('security')} help={t('securityHelp')} checked={draft.securityManagement} onChange={({ target }) => set({ securityManagement: target.checked })} />
          <RoleSelect label={t('duty')} help={t('dutyHelp')} value={duty.workRoleId} onChange={(workRoleId) => setDuty({ ...duty, workRoleId })} />
          <Select label={t('level')} value={String(duty.level)} onChange={({ target }) => setDuty({ ...duty, level: Number(target.value) })} options={[1, 2, 3, 4].map((level) => ({ value: String(level), text: `L${level}` }))} />
          <div className="space-y-4 md:col-span-2">{act.trouble}<Button type="submit" isBusy={act.busy}>{t('save')}</Button></div>
        </form>
      </Section>
    </Page>
  );
}
