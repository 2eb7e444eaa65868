import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    programLines: 'programLines';
    programLine: 'programLine';
  }
}

const TAB = -2;
const SPACE = 32;
const STAR = 42;
const CURLY_BRACKET = 123;

function isLineEnd(code: Code): boolean {
  return code === -5 || code === -4 || code === -3;
}

function isSpace(code: Code): boolean {
  return code === TAB || code === -1 || code === SPACE;
}

/** True if what follows the word makes its line a piece of program, and not a sentence ("export-led growth"). */
function makesProgram(word: string, code: Code): boolean {
  if (word === 'import') return isSpace(code) || code === CURLY_BRACKET;
  if (word === 'export') return isSpace(code) || code === CURLY_BRACKET || code === STAR || isLineEnd(code);
  return false;
}

/** Lines that begin with "import" or "export" at the margin, where no paragraph is going on, up to a blank line. */
const programLines: Construct = {
  name: 'programLines',
  concrete: true,
  tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    let word = '';
    const start: State = (code) => {
      if (this.interrupt === true || this.now().column > 1) return nok(code);
      effects.enter('programLines');
      effects.enter('programLine');
      return inWord(code);
    };
    const inWord: State = (code) => {
      if (code !== null && code >= 97 && code <= 122 && word.length < 6) {
        word += String.fromCharCode(code);
        effects.consume(code);
        return inWord;
      }
      return makesProgram(word, code) ? inLine(code) : nok(code);
    };
    const inLine: State = (code) => {
      if (code === null || isLineEnd(code)) {
        effects.exit('programLine');
        return effects.check(nextLine, lineEnd, end)(code);
      }
      effects.consume(code);
      return inLine;
    };
    const lineEnd: State = (code) => {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return nextStart;
    };
    const nextStart: State = (code) => {
      effects.enter('programLine');
      return inLine(code);
    };
    const end: State = (code) => {
      effects.exit('programLines');
      return ok(code);
    };
    return start;
  },
};

/** Holds where another line follows that is not blank. */
const nextLine: Construct = {
  partial: true,
  tokenize(effects: Effects, ok: State, nok: State): State {
    const start: State = (code) => {
      if (code === null) return nok(code);
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return inSpace;
    };
    const inSpace: State = (code) => {
      if (isSpace(code)) {
        effects.enter('whitespace');
        effects.consume(code);
        effects.exit('whitespace');
        return inSpace;
      }
      return code === null || isLineEnd(code) ? nok(code) : ok(code);
    };
    return start;
  },
};

/** Syntax of lines that would be run as a program: found so that they can be refused. */
export const programLineSyntax: Extension = { flow: { 101: programLines, 105: programLines } };

/** Gives such lines their node in the tree. */
export const programLineTree: TreeExtension = {
  enter: {
    programLines(token) {
      this.enter({ type: 'mdxjsEsm', value: this.sliceSerialize(token) }, token);
    },
  },
  exit: {
    programLines(token) {
      this.exit(token);
    },
  },
};
