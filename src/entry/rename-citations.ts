// An address has a stroke before the model, so that /models/a/b is no citation of a claim.
const CITATION = /(?<![\w/.-])[a-z0-9-]+\/[a-z0-9-]+(?![\w/-])/g;

/** Text in which claims are cited as model/id, with each citation of a renamed claim under its new name. */
export function renameCitations(text: string, renamed: ReadonlyMap<string, string>): string {
  return text.replace(CITATION, (cited) => renamed.get(cited) ?? cited);
}

/** True when a text cites a claim, given as model/id. */
export function citesClaim(text: string, claim: string): boolean {
  return text.match(CITATION)?.includes(claim) ?? false;
}
