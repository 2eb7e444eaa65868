import { type Blueprint, blueprint } from '../schemas/blueprint.ts';

const OFFICE = { role: 'Officer in charge', department: 'Department' };

/** An action that a test asks about. */
export function actionOf(fields: Record<string, unknown> = {}): Record<string, unknown> {
  const basis = fields['claims'] === undefined ? { judgement: 'For a test.' } : {};
  return { id: 'act', what: 'Act.', who: OFFICE, month: 1, months: 1, depends_on: [], ...basis, ...fields };
}

/** A blueprint that a test asks about; the schema refuses a slip in it. */
export function blueprintOf(fields: Record<string, unknown> = {}): Blueprint {
  const front = blueprint.parse({
    title: 'A plan',
    summary: 'In short.',
    purpose: 'For a test.',
    use_cases: ['grievance-redressal'],
    problem: { text: 'A problem.', claims: ['odisha-ama-sathi/z'] },
    owner: OFFICE,
    actions: [actionOf()],
    technology: [],
    protocols: [],
    staffing: [],
    cost: [],
    risks: [],
    measures: [],
    preconditions: [],
    alternatives: [],
    not_known: [],
    author: 'desk research',
    written_on: '2026-11-24',
    version: '1.0',
    status: 'in-review',
    ...fields,
  });
  return { ...front, id: 'a-plan', body: '', cites: [], shows: [] };
}
