/** Makes elements and texts: those of a browser, or their HTML. What is drawn with one is the same with the other. */
export interface Builder<Drawn> {
  element(tag: string, attributes: Readonly<Record<string, string>>, children: readonly Drawn[]): Drawn;
  text(value: string): Drawn;
}

/** Builds nodes of a document. */
export function domBuilder(document: Document): Builder<Node> {
  return {
    element(tag, attributes, children) {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.append(...children);
      return element;
    },
    text: (value) => document.createTextNode(value),
  };
}

const VOID_TAGS = new Set(['br', 'hr']);
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Builds HTML as text, with every sign that could be taken for markup written out. */
export const htmlBuilder: Builder<string> = {
  element(tag, attributes, children) {
    const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeSigns(value)}"`);
    const open = `<${tag}${pairs.join('')}>`;
    return VOID_TAGS.has(tag) ? open : `${open}${children.join('')}</${tag}>`;
  },
  text: escapeSigns,
};

function escapeSigns(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
