import { Refusal, type Locale } from '@muster/platform';
import { ObjectType } from '@nestjs/graphql';

/** Letters of a passphrase at least, and how many of them must differ: whoever finds the file can guess as long as he likes. */
const SHORTEST = 16;
const FEWEST_DIFFERENT = 8;
const LONGEST = 200;

/** Whether a passphrase can guard a file that leaves the house. */
export function isStrongPassphrase(passphrase: string): boolean {
  const letters = [...passphrase.normalize('NFKC').trim()];
  return letters.length >= SHORTEST && letters.length <= LONGEST && new Set(letters).size >= FEWEST_DIFFERENT;
}

/** The passphrase can be guessed. */
@ObjectType({ implements: () => Refusal })
export class PassphraseWeak extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'PASSPHRASE_WEAK', field: 'passphrase',
      message: { ja: 'パスフレーズが弱すぎます。', en: 'The passphrase is too weak.' },
      remedy: { ja: `${SHORTEST} 文字以上で、${FEWEST_DIFFERENT} 種類以上の文字を使い、ファイルとは別に保管してください。`, en: `Use at least ${SHORTEST} characters, ${FEWEST_DIFFERENT} of them different, and keep it apart from the file.` },
    });
  }
}

/** Nobody is on the roster whom one could call. */
@ObjectType({ implements: () => Refusal })
export class OfflineRosterEmpty extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      code: 'OFFLINE_ROSTER_EMPTY', field: 'perRole',
      message: { ja: '載せる人がいません。', en: 'There is nobody to put in it.' },
      remedy: { ja: '役割ごとの人数は 1〜50 人です。有効な登録があるか確認してください。', en: 'Give 1 to 50 people a role, and look whether anybody is active.' },
    });
  }
}
