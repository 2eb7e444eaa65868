import type * as z from 'zod';
import { suggestNearest } from '../issues/index.ts';
import type { Shown } from '../schemas/finding.ts';
import { listOf } from '../schemas/text.ts';
import type { ElementNode } from './body-node.ts';
import { COMPONENTS, type Component, isComponentName } from './components.ts';
import { adviseOnTag } from './unknown-tag.ts';

interface Explanation {
  message: string;
  fix: string;
}

/** What is wrong with a tag and what stands between its tags; the claim that it cites, or what it draws. */
export function checkComponent(
  node: ElementNode,
  isInLink: boolean,
): { faults: Explanation[]; cites?: string | undefined; shows?: Shown | undefined } {
  const name = node.name ?? '';
  if (!isComponentName(name)) return { faults: [adviseOnTag(name)] };
  const component: Component = COMPONENTS[name];
  const { faults, values } = readAttributes(node, name, component);
  if (faults.length > 0) return { faults };
  return {
    faults: findMisplaced(node, name, component, isInLink),
    cites: values.get('of'),
    shows: name === 'Chart' || name === 'Compare' ? readShown(name, values) : undefined,
  };
}

function readShown(component: Shown['component'], values: ReadonlyMap<string, string>): Shown {
  const models = values.get('models');
  return {
    component,
    attribute: values.get('attribute') ?? '',
    models: models === undefined ? [] : listOf(models),
  };
}

function readAttributes(
  node: ElementNode,
  name: string,
  { attributes: { shape }, example }: Component,
): { faults: Explanation[]; values: Map<string, string> } {
  const faults: Explanation[] = [];
  const values = new Map<string, string>();
  const fix = `Write it like this: ${example}`;
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      faults.push({ message: `Curly brackets stand in the tag <${name}>.`, fix });
    } else if (!Object.hasOwn(shape, attribute.name)) {
      faults.push({
        message: `The component <${name}> has no "${attribute.name}".`,
        fix: `${suggestNearest(attribute.name, Object.keys(shape))}${fix}`,
      });
    } else if (typeof attribute.value !== 'string') {
      faults.push({ message: `"${attribute.name}" of <${name}> is not plain text in quotes.`, fix });
    } else if (values.has(attribute.name)) {
      faults.push({ message: `"${attribute.name}" stands twice in <${name}>.`, fix: 'Keep one of the two.' });
    } else {
      values.set(attribute.name, attribute.value);
    }
  }
  if (faults.length > 0) return { faults, values };
  return { faults: findFaultyValues(values, name, shape, fix), values };
}

function findFaultyValues(
  values: ReadonlyMap<string, string>,
  name: string,
  shape: z.ZodRawShape,
  fix: string,
): Explanation[] {
  return Object.entries(shape).flatMap(([key, schema]): Explanation[] => {
    const value = values.get(key);
    const [fault] = (schema as z.ZodType).safeParse(value).error?.issues ?? [];
    if (fault === undefined) return [];
    if (value === undefined) return [{ message: `"${key}" is missing in <${name}>.`, fix }];
    if (fault.code === 'custom')
      return [{ message: fault.message, fix: String(fault.params?.['fix'] ?? fix) }];
    const words = fault.code === 'invalid_value' ? fault.values.map(String) : [];
    return [
      {
        message: `"${key}" of <${name}> cannot be "${value}".`,
        fix: `${suggestNearest(value, words)}Write one of: ${words.join(', ')}.`,
      },
    ];
  });
}

/** A component that stands where it cannot, or holds what it cannot. */
function findMisplaced(
  node: ElementNode,
  name: string,
  component: Component,
  isInLink: boolean,
): Explanation[] {
  // A definition is drawn nowhere, and serves the whole text.
  const [only, ...others] = node.children.filter(({ type }) => type !== 'definition');
  if (component.contents === 'nothing') {
    if (only !== undefined) {
      return [
        {
          message: `Something stands between the tags of <${name}>, which writes its own words.`,
          fix: `Write the tag alone, ended with />: ${component.example}`,
        },
      ];
    }
    if (component.standsAlone && node.type === 'mdxJsxTextElement') return [explainInLine(name)];
    // It is a link of its own, and a link cannot stand in another.
    return isInLink
      ? [{ message: `The component <${name}> stands in a link.`, fix: 'Put it before or behind the link.' }]
      : [];
  }
  if (node.type === 'mdxJsxTextElement') {
    return [explainInLine(name)];
  }
  if (component.contents === 'paragraphs') {
    return only === undefined
      ? [
          {
            message: `The component <${name}> holds nothing.`,
            fix: `Write the words between its tags: ${component.example}`,
          },
        ]
      : [];
  }
  return only?.type === 'list' && only.ordered === true && others.length === 0
    ? []
    : [
        {
          message: `The component <${name}> holds something other than one numbered list.`,
          fix: 'Between its tags begin the lines with 1. 2. 3., with a blank line before and after the list.',
        },
      ];
}

function explainInLine(name: string): Explanation {
  return {
    message: `The component <${name}> stands in the middle of a line.`,
    fix: 'Put it on lines of its own, with a blank line before and after it.',
  };
}
