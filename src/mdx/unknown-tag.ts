import { suggestNearest } from '../issues/index.ts';
import { COMPONENTS } from './components.ts';

/** How Markdown says what people know from HTML. */
const IN_MARKDOWN = new Map([
  ['a', 'Write a link as [words](https://…).'],
  ['b', 'Write strong words between two stars on each side: **words**.'],
  ['br', 'Leave a blank line where a paragraph ends.'],
  ['em', 'Write stressed words between stars: *words*.'],
  ['h1', 'Begin a heading with ##.'],
  ['h2', 'Begin a heading with ##.'],
  ['h3', 'Begin a heading with ###.'],
  ['i', 'Write stressed words between stars: *words*.'],
  ['img', 'Say in words what the picture shows, and cite the source.'],
  ['li', 'Begin each line of a list with "- " or "1. ".'],
  ['ol', 'Begin each line of a list with "1. ".'],
  ['p', 'Leave a blank line between paragraphs.'],
  ['strong', 'Write strong words between two stars on each side: **words**.'],
  ['table', 'Write the figures as sentences or a list.'],
  ['ul', 'Begin each line of a list with "- ".'],
]);

/** What is wrong with a tag that is no component, and what to write instead. */
export function adviseOnTag(name: string): { message: string; fix: string } {
  if (name === '') return { message: 'An empty tag stands here.', fix: 'Delete it.' };
  const names = Object.keys(COMPONENTS);
  return {
    message: `There is no component <${name}>.`,
    fix:
      IN_MARKDOWN.get(name.toLowerCase()) ??
      `${suggestNearest(name, names)}Write plain Markdown, or one of: ${names.join(', ')}.`,
  };
}
