import { bundleOf, type Draft, mdxOf, titleOf } from '../../entry/draft.ts';
import { formatClaims } from '../../entry/format-claims.ts';

/** A file that the page hands out. */
export interface OutFile {
  name: string;
  text: string;
  type: string;
}

/** The bundle, named after its day and title: "2026-11-25-control-room.bundle.yaml". */
export function bundleFile(draft: Draft): OutFile {
  const day = draft.changed.slice(0, 10);
  return {
    name: `${[day, slugOf(titleOf(draft) ?? 'draft')].join('-')}.bundle.yaml`,
    text: bundleOf(draft),
    type: 'application/yaml',
  };
}

/** One finding as a file of its own. */
export function findingFile(finding: Draft['findings'][number]): OutFile {
  return { name: `${finding.id || 'finding'}.mdx`, text: mdxOf(finding), type: 'text/markdown' };
}

/** The claims as a table. */
export function claimsFile(draft: Draft): OutFile {
  return {
    name: `${slugOf(titleOf(draft) ?? 'claims')}.csv`,
    text: formatClaims(draft.claims.map(({ fields }) => fields)),
    type: 'text/csv',
  };
}

/** A few words of a title as they can stand in an address. */
export function slugOf(title: string, most = 6): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? []).slice(0, most).join('-');
}

/** Saves a file to the device, where the browser keeps what is downloaded. */
export function saveFile({ name, text, type }: OutFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const anchor = document.createElement('a');
  Object.assign(anchor, { href: address, download: name });
  anchor.click();
  URL.revokeObjectURL(address);
}

/** The bundle for the device's share sheet: browsers share text files only by this ending. */
export function shareable({ name, text }: OutFile): { files: File[]; title: string } {
  return { files: [new File([text], `${name}.txt`, { type: 'text/plain' })], title: name };
}
