// The questions of one model as CSV, with empty columns for the answers.
import type { APIRoute, GetStaticPaths } from 'astro';
import { formatSheet } from '../../../entry/sheet.ts';
import { getKnowledge, sheetRows } from '../../../queries/index.ts';
import type { Model } from '../../../schemas/model.ts';

export const getStaticPaths = (async () => {
  const { records } = await getKnowledge();
  return records.models.map((model) => ({ params: { model: model.id }, props: { model } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ model: Model }> = async ({ props }) =>
  new Response(formatSheet(sheetRows(props.model, await getKnowledge(), 'en')));
