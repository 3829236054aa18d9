import type { LoadedKeys, SealColumn, Vault } from '@muster/platform';

/** The column that holds addresses. */
export const CONTACT_ADDRESS: SealColumn = { table: 'contact', column: 'address_sealed' };
/** What blind indexes of addresses are made for. */
export const CONTACT_INDEX = 'contact.address';

/** The two columns of a contact that hold its canonical address. */
export interface SealedAddress {
  addressSealed: Buffer;
  addressIndex: Buffer;
}

/** Seals a canonical address for the contact with this id. */
export function sealAddress(keys: LoadedKeys, contactId: string, address: string): SealedAddress {
  return { addressSealed: keys.seal({ ...CONTACT_ADDRESS, row: contactId }, address), addressIndex: keys.index(CONTACT_INDEX, address) };
}

/** Opens the addresses of contacts, in their order. */
export async function openAddresses(vault: Vault, rows: readonly { id: string; addressSealed: Buffer }[]): Promise<string[]> {
  const opened = await vault.openAll(CONTACT_ADDRESS, rows.map((row) => ({ row: row.id, sealed: row.addressSealed })));
  return opened.map((address) => address ?? '');
}
