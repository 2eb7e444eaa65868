import { addresses } from './addresses.ts';

/**
 * Where a reader reports an error on a page: the contact of data/site.yaml with the page named, or, as long as
 * nobody has named a contact, the place that says so.
 */
export function reportAddress(contact: string | null, page: string): string {
  if (contact === null) return addresses.corrections;
  if (!contact.includes('://')) return `mailto:${contact}?subject=${encodeURIComponent(`Error on ${page}`)}`;
  const address = new URL(contact);
  address.searchParams.set('page', page);
  return address.href;
}
