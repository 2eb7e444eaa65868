const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text of an SVG, with every sign that could be taken for markup written out. */
export function escapeSvg(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** An SVG element as text. Attributes that are undefined are left out; children are SVG already. */
export function svg(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly string[]
): string {
  const pairs = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escapeSvg(String(value))}"`],
  );
  const open = `<${tag}${pairs.join('')}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${tag}>`;
}

/** A share of the width: it follows the screen, while texts keep their size. */
export function across(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}

/** A height in lines of text: it follows the reader's size of text. */
export function down(lines: number): string {
  return `${Number(lines.toFixed(2))}em`;
}
