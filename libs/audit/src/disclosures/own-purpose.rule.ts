import type { Text } from '@muster/platform';

/** For what the product itself puts a look on record, where nobody is asked for a purpose. */
const OWN = {
  credentials: { ja: '資格の確認', en: 'Checking credentials' },
  entry: { ja: '登録情報の閲覧', en: 'Viewing the registry entry' },
  ownDocument: { ja: '本人が提出した書類の閲覧', en: 'Viewing a document that the person handed in' },
  vettingDocument: { ja: '登録審査の書類の閲覧', en: 'Viewing a document of the vetting' },
  thanksLetter: { ja: 'お礼状の作成', en: 'A letter of thanks to the employer' },
} as const satisfies Record<string, Text>;

const stored = ({ ja, en }: Text): string => `${ja} / ${en.charAt(0).toLowerCase()}${en.slice(1)}`;
const BY_STORED: ReadonlyMap<string, Text> = new Map(Object.values(OWN).map((text) => [stored(text), text]));

/** One of the product's own purposes as it goes on record: in both languages, since the record is read without knowing in which. */
export function ownPurpose(of: keyof typeof OWN): string {
  return stored(OWN[of]);
}

/** A recorded purpose as a page says it: the product's own in each language, what somebody wrote as he wrote it. */
export function purposeText(purpose: string): Text {
  return BY_STORED.get(purpose) ?? { ja: purpose, en: purpose };
}
