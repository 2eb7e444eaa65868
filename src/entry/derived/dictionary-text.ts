import { type Language, stringsFor, textIn } from '../../i18n/index.ts';
import type { Attribute } from '../../schemas/attribute.ts';
import { DIMENSIONS } from '../../schemas/vocabulary.ts';
import { answerInWords, reviewInWords } from './attribute-words.ts';
import { type FieldRow, fieldRows, neededInWords } from './field-rows.ts';
import { DERIVED_KINDS } from './kinds.ts';

/** The dictionary for people who read the files: kinds of record and their fields, then attributes by dimension. */
export function dictionaryText(attributes: readonly Attribute[], language: Language): string {
  const strings = stringsFor(language);
  const words = strings.dictionary;
  const blocks = [
    `# ${words.title}`,
    words.written,
    `## ${words.kinds}`,
    ...DERIVED_KINDS.flatMap((kind) => {
      const { many, meaning } = strings.recordKinds[kind.name];
      return [
        `### ${many}`,
        `${meaning} ${words.standIn} \`${kind.place}\`.`,
        [
          `| ${words.field} | ${words.help} | ${words.needed} |`,
          '|---|---|---|',
          ...fieldRows(kind, language).map((row) => fieldLine(row, language)),
        ].join('\n'),
      ];
    }),
    ...DIMENSIONS.flatMap((dimension) => [
      `## ${words.attributesOf(strings.dimensions[dimension])}`,
      ...attributes
        .filter((attribute) => attribute.dimension === dimension)
        .flatMap((attribute) => attributeBlocks(attribute, language)),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function fieldLine(row: FieldRow, language: Language): string {
  const { path, label, help, example, choices } = row;
  const words = stringsFor(language).dictionary;
  const what = [
    `**${plain(label)}**${label.endsWith('?') ? '' : ':'} ${plain(help)}`,
    choices.length === 0 ? '' : `${words.oneOf}: ${choices.map(code).join(', ')}.`,
    example === undefined ? '' : `${words.asIn} ${code(example)}.`,
  ];
  const cell = what.filter(Boolean).join(' ').replaceAll('|', '\\|');
  return `| ${code(path)} | ${cell} | ${neededInWords(row, language)} |`;
}

function attributeBlocks(attribute: Attribute, language: Language): string[] {
  const words = stringsFor(language).dictionary;
  const line = (name: string, text: string | undefined) =>
    text === undefined ? [] : [`- ${name}: ${plain(text)}`];
  const inWords = (text: Attribute['label'] | undefined) =>
    text === undefined ? undefined : textIn(text, language);
  return [
    `### ${plain(textIn(attribute.label, language))}`,
    [
      `- ${words.id}: ${code(attribute.id)}`,
      ...line(words.answer, answerInWords(attribute, language)),
      ...line(words.review, reviewInWords(attribute, language)),
      ...line(words.counts, inWords(attribute.definition)),
      ...line(words.question, inWords(attribute.question)),
      ...line(words.why, inWords(attribute.why)),
      ...(attribute.choices ?? []).map((choice) => {
        const definition = inWords(choice.definition);
        const meaning = definition === undefined ? '' : `: ${plain(definition)}`;
        return `  - ${code(choice.id)} ${plain(textIn(choice.label, language))}${meaning}`;
      }),
    ].join('\n'),
  ];
}

function code(text: string): string {
  return `\`${text}\``;
}

/** Text as Markdown that shows it unchanged. */
function plain(text: string): string {
  return text.replace(/[<[\]_]/g, '\\$&');
}
