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

/** Turns the parser's "line:column: reason" into an author's words, at the place that is to be mended. */
export function explainSyntax(error: string, body: string): Explanation & Place {
  const [, line, column, reason = ''] = /^(\d+):(\d+): (.*)$/s.exec(error) ?? [];
  if (line === undefined || column === undefined) {
    return {
      line: 1,
      column: 1,
      message: 'The text below the fields cannot be read.',
      fix: 'Take out what was added last, and put it back part by part.',
    };
  }
  const place = { line: Number(line), column: Number(column) };
  const lines = body.split(/\r\n|\n|\r/);
  if (/brace|in expression|parse expression/.test(reason)) {
    return { ...findBracket(place, lines), ...OPEN_BRACKET };
  }
  const rest = (lines[place.line - 1] ?? '').slice(place.column - 1);
  return { ...place, ...(explainTags(reason, body) ?? explainSign(rest)) };
}

/** The parser stumbles inside the brackets; what is to be mended is the one that opens. */
function findBracket({ line, column }: Place, lines: readonly string[]): Place {
  const before = [...lines.slice(0, line - 1), (lines[line - 1] ?? '').slice(0, column)];
  const index = before.findLastIndex((text) => text.includes('{'));
  if (index === -1) return { line, column };
  return { line: index + 1, column: (before[index] ?? '').lastIndexOf('{') + 1 };
}

/** A tag that opens without closing, or closes without opening. */
function explainTags(reason: string, body: string): Explanation | undefined {
  const divided = /closing tag (?:for )?`<\/?([^\s`>]+)>` .*(?:before the end of|after the end of) `/s.exec(
    reason,
  )?.[1];
  if (divided !== undefined && body.includes(`</${divided}>`)) {
    return {
      message: `The tags of <${divided}> begin and end in different paragraphs or lists.`,
      fix: `Put <${divided} …> and </${divided}> on lines of their own, with a blank line before and after each.`,
    };
  }
  const open = /Expected a closing tag for `<([^\s`>]*)/.exec(reason)?.[1];
  if (open !== undefined) return explainOpen(open);
  const [, closed, due, line] =
    /Unexpected closing tag `<\/([^\s`>]*)>`(?:.*closing tag for `<([^\s`>]*)>` \((\d+):)?/s.exec(reason) ??
    [];
  if (closed === undefined) return undefined;
  if (due !== undefined) {
    return {
      message: `The tag </${closed}> stands here, while <${due}> of line ${line} is still open.`,
      fix: `Write </${due}> first.`,
    };
  }
  return {
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
