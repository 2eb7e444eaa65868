import { addresses, formatDate, type Language, stringsFor } from '../i18n/index.ts';
import type { Reply } from '../schemas/reply.ts';
import type { Knowledge } from './knowledge.ts';

/** A host state's reply in words. */
export interface ReplyView {
  /** Whose it is, and of when. */
  lead: string;
  text: string;
  source: { href: string; publisher: string };
}

/** Replies to a claim (model/id) or a finding (id), earliest first. */
export function viewReplies(
  about: string,
  { replies, sources }: Pick<Knowledge, 'replies' | 'sources'>,
  language: Language,
): ReplyView[] {
  return (replies.get(about) ?? []).map((reply) => viewReply(reply, { sources }, language));
}

/** Puts a reply into words. */
export function viewReply(
  { by, on, text, source }: Reply,
  { sources }: Pick<Knowledge, 'sources'>,
  language: Language,
): ReplyView {
  return {
    lead: stringsFor(language).reply.lead(by, formatDate(on, language)),
    text,
    source: { href: addresses.source(source), publisher: sources.get(source)?.publisher ?? source },
  };
}
