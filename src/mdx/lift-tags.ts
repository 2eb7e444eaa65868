import type { Nodes, PhrasingContent, RootContent } from 'mdast';

/** Tags that are alone in a paragraph are no paragraph: they come to stand in its place. Changes the tree. */
export function liftTags(tree: Nodes): void {
  // A list of what is still to be seen: calls within calls would be exhausted by a thousand quotations in one another.
  const waiting = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('children' in node)) continue;
    const children = (node.children as RootContent[]).flatMap(liftOne);
    node.children = children as typeof node.children;
    waiting.push(...children);
  }
}

const BLANK = /^[\t\n\v\f\r ]*$/;

function liftOne(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node];
  const parts = node.children.filter((part) => part.type !== 'text' || !BLANK.test(part.value));
  return parts.length > 0 && parts.every(isTag) ? parts.map(toFlow) : [node];
}

function isTag(node: PhrasingContent): boolean {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxTextExpression';
}

function toFlow(node: PhrasingContent): RootContent {
  if (node.type === 'mdxJsxTextElement') return { ...node, type: 'mdxJsxFlowElement' } as RootContent;
  if (node.type === 'mdxTextExpression') return { ...node, type: 'mdxFlowExpression' };
  return node;
}
