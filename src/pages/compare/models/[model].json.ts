import type { APIRoute, GetStaticPaths } from 'astro';
import { compareModel, getKnowledge } from '../../../queries/index.ts';
import type { Model } from '../../../schemas/model.ts';

export const getStaticPaths = (async () => {
  const { records } = await getKnowledge();
  return records.models.map((model) => ({ params: { model: model.id }, props: { model } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ model: Model }> = async ({ props }) =>
  Response.json(compareModel(props.model, await getKnowledge(), 'en'));
