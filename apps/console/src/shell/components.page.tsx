import { useState, type ReactNode } from 'react';
import { ApiUnreachable } from '../shared/api/errors.ts';
import {
  Bar, Button, Checkbox, Dialog, DialogActions, DrillBand, DrillMark, Empty, Facts, Figure, FileField, ListEntry, Notice, Page, Picture, Progress, RadioGroup, RefusalNotice, Section,
  Select, SeverityLabel, StateLabel, Table, TextArea, TextField, TlpLabel, Trouble,
} from '../shared/parts/index.ts';
import { VirtualTable } from '../shared/parts/virtual-table.tsx';
import { defineTexts } from '../shared/texts/language.ts';

const useTexts = defineTexts('components', {
  ja: {
    title: '部品一覧', lead: '画面を作るための共通部品です。', buttons: 'ボタン', labels: '表示', notices: 'お知らせ', fields: '入力欄', figures: '数値と図', tables: '表', dialog: '確認画面',
    sample: '見本', help: '入力の手がかりです。', problem: '半角数字で入力してください。', open: '開く', close: '閉じる', busy: '実行中', disabled: '使えない', name: '名称', value: '値', rows: '50,000行の表', ja: '日本語', en: '英語',
    message: '人数が上限を超えています。', remedy: '対象を絞り込んでください。', text: '何が起きたか、どうすればよいかを書きます。',
  },
  en: {
    title: 'Components', lead: 'What screens are made of.', buttons: 'Buttons', labels: 'Labels', notices: 'Notices', fields: 'Fields', figures: 'Figures and pictures', tables: 'Tables', dialog: 'Dialog',
    sample: 'Sample', help: 'A hint on what to enter.', problem: 'Use digits only.', open: 'Open', close: 'Close', busy: 'Busy', disabled: 'Disabled', name: 'Name', value: 'Value', rows: 'A table of 50,000 rows', ja: 'Japanese', en: 'English',
    message: 'There are too many people.', remedy: 'Narrow the audience.', text: 'What happened, and what to do.',
  },
});

const ROWS = Array.from({ length: 50_000 }, (_, index) => index + 1);

function Fields(): ReactNode {
  const t = useTexts();
  const [choice, setChoice] = useState<'ja' | 'en'>('ja');
  const [file, setFile] = useState<File | null>(null);
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <TextField label={t('sample')} help={t('help')} />
      <TextField label={t('sample')} problem={t('problem')} defaultValue="12a" />
      <Select label={t('sample')} options={[{ value: 'ja', text: t('ja') }, { value: 'en', text: t('en') }]} />
      <FileField label={t('sample')} help={t('help')} accept=".csv" file={file} onChoose={setFile} />
      <TextArea label={t('sample')} />
      <RadioGroup label={t('sample')} value={choice} onChange={setChoice} options={[{ value: 'ja', text: t('ja') }, { value: 'en', text: t('en') }]} />
      <Checkbox label={t('sample')} help={t('help')} />
    </div>
  );
}

/** Every shared component, for whoever builds a screen. */
export default function ComponentsPage(): ReactNode {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  const table = <Table caption={t('sample')} rows={[1, 2, 3]} rowKey={String} columns={[{ key: 'name', title: t('name'), cell: (row) => `${t('sample')} ${row}` }, { key: 'value', title: t('value'), number: true, cell: (row) => row * 1000 }]} />;
  return (
    <Page title={t('title')} lead={t('lead')} band={<DrillBand />}>
      <Section title={t('buttons')}>
        <div className="flex flex-wrap gap-3">
          {(['solid', 'outline', 'plain', 'danger'] as const).map((look) => <Button key={look} look={look}>{t('sample')}</Button>)}
          <Button isBusy>{t('busy')}</Button>
          <Button isDisabled>{t('disabled')}</Button>
        </div>
      </Section>
      <Section title={t('labels')}>
        <div className="flex flex-wrap items-center gap-3">
          <DrillMark />
          {['RED', 'AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR'].map((tlp) => <TlpLabel key={tlp} tlp={tlp} />)}
          {[0, 2, 4].map((severity) => <SeverityLabel key={severity} severity={severity} />)}
          {(['neutral', 'active', 'good', 'bad'] as const).map((tone) => <StateLabel key={tone} tone={tone}>{t('sample')}</StateLabel>)}
        </div>
      </Section>
      <Section title={t('notices')}>
        <div className="space-y-4">
          {(['info', 'success', 'warning'] as const).map((kind) => <Notice key={kind} kind={kind} title={t('sample')}>{t('text')}</Notice>)}
          <RefusalNotice refusal={{ code: 'SAMPLE', field: null, message: t('message'), remedy: t('remedy') }} />
          <Trouble error={new ApiUnreachable(null)} onAgain={() => undefined} />
          <Empty title={t('sample')} actions={<Button look="outline">{t('sample')}</Button>}>{t('text')}</Empty>
        </div>
      </Section>
      <Section title={t('fields')}><Fields /></Section>
      <Section title={t('figures')}>
        <div className="space-y-6">
          <div className="grid grid-cols-2 gap-4 sm:grid-cols-4"><Figure name={t('sample')}>50,000</Figure><Figure name={t('sample')} note={t('text')}>12</Figure></div>
          <Progress label={t('sample')} done={300} of={1000} text="300 / 1,000" />
          <Picture titleShown title={t('sample')} picture={<Bar label={t('sample')} value={3} of={5} text="3 / 5" />} table={table} />
        </div>
      </Section>
      <Section title={t('tables')}>
        <div className="space-y-6">
          {table}
          <ul><ListEntry name={t('sample')} facts={[t('text'), t('help')]}><Button look="outline">{t('open')}</Button></ListEntry></ul>
          <Facts facts={[[t('name'), t('sample')], [t('value'), '1,000']]} />
          <VirtualTable caption={t('rows')} rows={ROWS} total={ROWS.length} rowKey={String} columns={[{ key: 'name', title: t('name'), width: 'minmax(8rem, 1fr)', cell: (row) => `${t('sample')} ${row}` }, { key: 'value', title: t('value'), width: '8rem', cell: (row) => row * 10 }]} />
        </div>
      </Section>
      <Section title={t('dialog')}>
        <Button onPress={() => setOpen(true)}>{t('open')}</Button>
        <Dialog title={t('sample')} isOpen={open} onClose={() => setOpen(false)}>
          <p>{t('text')}</p>
          <DialogActions><Button look="outline" onPress={() => setOpen(false)}>{t('close')}</Button></DialogActions>
        </Dialog>
      </Section>
    </Page>
  );
}
