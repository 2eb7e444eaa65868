export { COMPONENTS, type ComponentName, isComponentName } from './components.ts';
export { type BodyReport, findBodyFaults } from './find-body-faults.ts';
export { type BodyFault, type ParsedBody, parseBody } from './parse.ts';
