import type { Builder } from './render-body.ts';

const VOID_TAGS = new Set(['br', 'hr']);
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeSigns(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** Draws a body as HTML, where no browser is. */
export const HTML: Builder<string> = {
  element(tag, attributes, children) {
    const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeSigns(value)}"`);
    const open = `<${tag}${pairs.join('')}>`;
    return VOID_TAGS.has(tag) ? open : `${open}${children.join('')}</${tag}>`;
  },
  text: escapeSigns,
};
