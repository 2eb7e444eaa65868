import type { APIRoute } from 'astro';
import { compareChoicePage, getKnowledge } from '../../queries/index.ts';

/** What can be chosen on /compare/, and the columns with which it opens. */
export const GET: APIRoute = async () => {
  const { rows, models, start } = compareChoicePage(await getKnowledge(), 'en');
  return Response.json({ rows, models, start: start.map(({ id }) => id) });
};
