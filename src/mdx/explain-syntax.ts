import { COMPONENTS, isComponentName } from './components.ts';
import { adviseOnTag } from './unknown-tag.ts';

interface Explanation {
  message: string;
  fix: string;
}

interface Place {
  line: number;
  column: number;
}

export const OPEN_BRACKET: Explanation = {
  message: 'A curly bracket stands here, which would begin a piece of program.',
  fix: 'Write \\{ for the bracket itself, or use round brackets.',
};

export const PROGRAM_WORD: Explanation = {
  message: 'A line that begins with "import" or "export" would be run as a piece of program.',
  fix: 'Delete it. If it is a sentence, put another word first.',
};

const STRAY_SIGN: Explanation = {
  message: 'A "<" stands here that does not begin a component.',
  fix: 'Write "less than", or &lt; for the sign itself. A link is written [words](https://…).',
};

/** Where the parser stopped, and its reason. */
export interface Stop extends Place {
  reason: string;
}

/** Turns the place and reason of a parser that stopped into an author's words, at the place that is to be mended. */
export function explainSyntax(stop: Stop | undefined, body: string): Explanation & Place {
  if (stop === undefined) {
    return {
      line: 1,
      column: 1,
      message: 'The text below the fields cannot be read.',
      fix: 'Take out what was added last, and put it back part by part.',
    };
  }
  const { line, column } = stop;
  const lines = body.split(/\r\n|\n|\r/);
  const tags = explainTags(stop, lines);
  if (tags !== undefined) return tags;
  const rest = (lines[line - 1] ?? '').slice(column - 1);
  return { line, column, ...(rest.startsWith('{') ? OPEN_BRACKET : explainSign(rest)) };
}

/** A tag that opens without closing, or closes without opening. */
function explainTags(
  { reason, line, column }: Stop,
  lines: readonly string[],
): (Explanation & Place) | undefined {
  const [, open, ...openedAt] = /Expected a closing tag for `<([^\s`>]*)>` \((\d+):(\d+)/.exec(reason) ?? [];
  const late = /Expected the closing tag `<\/([^\s`>]*)>`/.exec(reason)?.[1];
  const place =
    open === undefined ? { line, column } : { line: Number(openedAt[0]), column: Number(openedAt[1]) };
  const divided = late ?? open;
  if (divided !== undefined && lines.some((text) => text.includes(`</${divided}>`))) {
    return {
      ...place,
      message: `The tags of <${divided}> begin and end in different paragraphs or lists.`,
      fix: `Put <${divided} …> and </${divided}> on lines of their own, with a blank line before and after each.`,
    };
  }
  if (open !== undefined) return { ...place, ...explainOpen(open) };
  const [, closed, due, dueLine] =
    /Unexpected closing tag `<\/([^\s`>]*)>`, .* for `<([^\s`>]*)>` \((\d+):/.exec(reason) ?? [];
  if (closed !== undefined) {
    return {
      ...place,
      message: `The tag </${closed}> stands here, while <${due}> of line ${dueLine} is still open.`,
      fix: `Write </${due}> first.`,
    };
  }
  return explainClosing({ reason, line, column }, lines);
}

/** A tag that closes nothing, or holds more than its name: the reason's place is within it. */
function explainClosing(
  { reason, line, column }: Stop,
  lines: readonly string[],
): (Explanation & Place) | undefined {
  if (!/closing slash|in closing tag/.test(reason)) return undefined;
  const text = lines[line - 1] ?? '';
  const start = Math.max(text.slice(0, column).lastIndexOf('<'), 0);
  const place = { line, column: start + 1 };
  if (reason.includes('in closing tag')) return { ...place, ...explainSign(text.slice(start)) };
  const closed = /^<\/\s*([^\s<>]*)/.exec(text.slice(start))?.[1] ?? '';
  return {
    ...place,
    message: `The tag </${closed}> closes something that is not open.`,
    fix: isComponentName(closed) ? `Delete it, or write <${closed}> where it begins.` : 'Delete it.',
  };
}

function explainOpen(name: string): Explanation {
  if (!isComponentName(name)) return adviseOnTag(name);
  const { contents, example } = COMPONENTS[name];
  return {
    message: `The component <${name}> is opened here and never closed.`,
    fix:
      contents === 'nothing'
        ? `End the tag with />: ${example}`
        : `Write </${name}> behind what it holds: ${example}`,
  };
}

/** A "<" that the parser could not read on from, by what follows it. */
function explainSign(rest: string): Explanation {
  if (rest.startsWith('<!--')) {
    return {
      message:
        'A comment stands here, which readers of the file would see and readers of the page would not.',
      fix: 'Delete it, or say it in the text.',
    };
  }
  if (/^<(\w+:|www\.|[^\s<>@]+@)/i.test(rest)) {
    return {
      message: 'An address stands here in pointed brackets.',
      fix: 'Write a link as [words](https://…), with words that say where it leads.',
    };
  }
  const [tag, name = ''] = /^<\/?([A-Za-z][\w.-]*)[^<>]*/.exec(rest) ?? [];
  if (tag === undefined) return STRAY_SIGN;
  if (!isComponentName(name)) return rest.charAt(tag.length) === '>' ? adviseOnTag(name) : STRAY_SIGN;
  const fix = `Write it like this: ${COMPONENTS[name].example}`;
  return /[“”„‘’]/.test(tag)
    ? {
        message: `The tag <${name}> has curved quotes, as word processors make them.`,
        fix: `Use straight ones. ${fix}`,
      }
    : {
        message: `The tag <${name}> cannot be read: a quote, a sign or its end is missing or one too many.`,
        fix,
      };
}
