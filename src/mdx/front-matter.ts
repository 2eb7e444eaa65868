const FRONT_MATTER = /^(---\r?\n)([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/;

/** A file of prose in its parts: `front` with its lines of hyphens holds `yaml`, and `body` is the rest. */
export interface MdxParts {
  front: string;
  /** The fields, without the lines of hyphens. */
  yaml: string;
  /** Where `yaml` begins in the file. */
  yamlStart: number;
  body: string;
}

/** Takes a file of prose apart, or gives undefined when it does not begin with fields between lines of hyphens. */
export function splitFrontMatter(text: string): MdxParts | undefined {
  const [front, opening, yaml] = FRONT_MATTER.exec(text) ?? [];
  if (front === undefined || opening === undefined || yaml === undefined) return undefined;
  return { front, yaml, yamlStart: opening.length, body: text.slice(front.length) };
}
