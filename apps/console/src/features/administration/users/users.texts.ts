import { defineTexts } from '../../../shared/texts/language.ts';
import { ROLE_NAMES } from '../../../shared/texts/roles.ts';

export const useUsersTexts = defineTexts('administrationUsers', {
  ja: {
    title: '利用者', lead: '役割の変更と利用の停止は、次の操作から効きます。自分自身の役割は変更できません。', list: '利用者の一覧', name: '氏名', roles: '役割', state: '状態', enabled: '利用可', disabled: '停止', enrolment: '{{at}}まで登録可', search: '氏名で絞り込む', role: '役割で絞り込む', any: '指定なし', none: { title: '該当する利用者はいません', text: '条件を変えてください。' }, noRole: '役割なし', count_one: '{{n}}人', count_other: '{{n}}人', acts: '操作',
    add: '利用者を加える', doAdd: '加える', addText: '加えると、24時間、メールの確認コードでパスキーを登録できるようになります。本人に、サインインの画面で登録するよう伝えてください。', email: 'メールアドレス', organisations: '担当する組織', organisationsChange: '担当する組織', organisationsOf: '{{name}}の担当する組織', organisationsText: '人事担当はその組織の人事を、派遣元の窓口はその組織の派遣の承諾を扱います。本人の所属組織は、ここで外しても残ります。', organisationsChoice: '組織を加える(名称で探す)',
    change: '役割を変更', changeOf: '{{name}}の役割を変更', changeText: 'ここで選んだ役割だけになります。', save: '変更する', disable: '利用を停止', disableOf: '{{name}}の利用を停止', disableText: '次の操作からサインインできなくなります。記録は残ります。', doDisable: '停止する',
    enrol: 'パスキーの登録を許可', enrolOf: '{{name}}にパスキーの登録を許可', enrolText: '24時間、メールの確認コードでパスキーを登録できるようにします。本人であることを、メール以外の方法で確かめてから行ってください。', removeOld: 'これまでの認証手段を無効にする(紛失・盗難のとき)', doEnrol: '許可する', circle: '承認の順番', circleOf: '{{name}}の承認の順番', circleText: '承認待ちの招集を、いつ知らせるかを決めます。', circles: { c1: 'すぐに知らせる(第1群)', c2: '第1群が決めないときに知らせる(第2群)', c3: '第2群も決めないときに知らせる(第3群)' }, you: 'あなた', names: ROLE_NAMES.ja,
  },
  en: {
    title: 'Users', lead: 'Changed roles and disabled users count from the next request on. You cannot change your own.', list: 'Users', name: 'Name', roles: 'Roles', state: 'State', enabled: 'Enabled', disabled: 'Disabled', enrolment: 'may enrol until {{at}}', search: 'Name', role: 'Role', any: 'Any', none: { title: 'No such user', text: 'Change the filters.' }, noRole: 'no role', count_one: '{{n}} user', count_other: '{{n}} users', acts: 'Actions',
    add: 'Add a user', doAdd: 'Add', addText: 'For 24 hours the user may register a passkey by a code sent by e-mail. Tell them to do so on the page for signing in.', email: 'E-mail address', organisations: 'Organisations', organisationsChange: 'Organisations', organisationsOf: 'Organisations of {{name}}', organisationsText: 'HR looks after their posts and people, an employer contact after their releases. Their own organisation stays whatever is removed here.', organisationsChoice: 'Add an organisation (find by name)',
    change: 'Change roles', changeOf: 'Change roles: {{name}}', changeText: 'The user has these roles and no others.', save: 'Change', disable: 'Disable', disableOf: 'Disable: {{name}}', disableText: 'The user is put out at their next request. Records stay.', doDisable: 'Disable',
    enrol: 'Allow enrolment', enrolOf: 'Allow enrolment: {{name}}', enrolText: 'For 24 hours the user may register a passkey by a code sent by e-mail. Make sure by another way than e-mail that it is the person.', removeOld: 'End what they signed in with so far (lost or stolen)', doEnrol: 'Allow', circle: 'Order of approval', circleOf: 'Order of approval: {{name}}', circleText: 'Says when this approver hears of a waiting call-up.', circles: { c1: 'At once (circle 1)', c2: 'When circle 1 has not decided (circle 2)', c3: 'When circle 2 has not decided either (circle 3)' }, you: 'you', names: ROLE_NAMES.en,
  },
});
