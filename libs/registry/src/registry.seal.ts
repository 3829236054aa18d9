import { sealedById, type SealedColumn } from '@muster/platform';
import { AFFILIATION_TITLE } from './affiliations/affiliation.seal.ts';
import { CONTACT_ADDRESS, CONTACT_INDEX } from './contacts/contact.seal.ts';
import { BIRTH_DATE, BIRTH_INDEX } from './intake/intake.query.ts';
import { OWN_DOCUMENTS_SEALED } from './own-documents/own-document.seal.ts';
import { EMPLOYERS_SEALED } from './employers/employer.seal.ts';
import { CREDENTIAL_NUMBER, EVIDENCE_NOTE } from './credentials/credential.seal.ts';
import { SKILL_EVIDENCE } from './skills/skill.seal.ts';
import { VETTING_SEALED } from './vetting/vetting.seal.ts';
import { PREVIOUS, REFUSED_BECAUSE, WANTED } from './correction/correction-book.service.ts';

/** What this library keeps sealed, for the rotation of keys. */
export const REGISTRY_SEALED: readonly SealedColumn[] = [
  sealedById(CONTACT_ADDRESS, { index: { column: 'address_index', purpose: CONTACT_INDEX } }),
  sealedById(BIRTH_DATE, { index: { column: 'born_index', purpose: BIRTH_INDEX } }),
  sealedById(WANTED), sealedById(PREVIOUS), sealedById(REFUSED_BECAUSE),
  ...VETTING_SEALED,
  ...EMPLOYERS_SEALED, ...OWN_DOCUMENTS_SEALED, sealedById(AFFILIATION_TITLE),
  sealedById(SKILL_EVIDENCE), sealedById(CREDENTIAL_NUMBER), sealedById(EVIDENCE_NOTE),
];
