/** What all nodes have: where in the text they begin. */
interface Placed {
  position?: { start: { line: number; column: number } } | undefined;
}

interface Parent extends Placed {
  children: readonly BodyNode[];
}

interface Container extends Parent {
  type:
    | 'root'
    | 'paragraph'
    | 'emphasis'
    | 'strong'
    | 'delete'
    | 'blockquote'
    | 'listItem'
    | 'table'
    | 'tableRow'
    | 'tableCell'
    | 'footnoteDefinition';
}

interface Heading extends Parent {
  type: 'heading';
  depth: number;
}

interface List extends Parent {
  type: 'list';
  ordered?: boolean | null | undefined;
}

interface Link extends Parent {
  type: 'link';
  url: string;
}

interface LinkReference extends Parent {
  type: 'linkReference';
  identifier: string;
}

interface Definition extends Placed {
  type: 'definition';
  identifier: string;
  url: string;
}

interface Literal extends Placed {
  type: 'text' | 'inlineCode' | 'code' | 'html' | 'mdxFlowExpression' | 'mdxTextExpression' | 'mdxjsEsm';
  value: string;
}

interface Leaf extends Placed {
  type: 'break' | 'thematicBreak' | 'image' | 'imageReference' | 'footnoteReference';
}

/** What Markdown can hold elsewhere. Neither parser is asked for it, and a body that has it is refused. */
interface Foreign extends Placed {
  type:
    | 'yaml'
    | 'toml'
    | 'math'
    | 'inlineMath'
    | 'superscript'
    | 'subscript'
    | 'descriptionList'
    | 'descriptionTerm'
    | 'descriptionDetails'
    | 'containerDirective'
    | 'leafDirective'
    | 'textDirective';
}

interface Attribute {
  type: 'mdxJsxAttribute';
  name: string;
  /** Plain text; a piece of program; nothing. */
  value?: string | { value: string } | null | undefined;
}

interface AttributeProgram {
  type: 'mdxJsxExpressionAttribute';
  value: string;
}

/** A component, or what was written like one. */
export interface ElementNode extends Parent {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: readonly (Attribute | AttributeProgram)[];
}

/** A node of a body's tree, as far as it is read here: both parsers give it. */
export type BodyNode =
  | Container
  | Heading
  | List
  | Link
  | LinkReference
  | Definition
  | Literal
  | Leaf
  | Foreign
  | ElementNode;
