export const ORGANISATION_KINDS = ['AUTHORITY', 'MINISTRY', 'AGENCY', 'LOCAL_GOVERNMENT', 'INFRASTRUCTURE', 'COMPANY', 'UNIVERSITY', 'ISAC'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** A body that employs, notifies or is affected. Dates are those of its name and form: `validTo` is its last day, null while it exists. */
export interface OrganisationFact {
  slug: string;
  kind: OrganisationKind;
  nameJa: string;
  nameKana: string | null;
  nameEn: string;
  sectorCode: string | null;
  prefectureCode: string | null;
  validFrom: string;
  validTo: string | null;
}
