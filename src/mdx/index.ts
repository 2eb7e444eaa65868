export type { BodyNode } from './body-node.ts';
export { COMPONENTS, type ComponentName, isComponentName } from './components.ts';
export { type BodyReport, findBodyFaults } from './find-body-faults.ts';
export { parseBody } from './parse.ts';
export type { BodyFault, ParsedBody } from './parsed-body.ts';
