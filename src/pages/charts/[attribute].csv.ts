// Every claim of an attribute's charts as CSV.
import type { APIRoute, GetStaticPaths } from 'astro';
import { chartedAttributes, chartSheet, getKnowledge } from '../../queries/index.ts';
import type { Attribute } from '../../schemas/attribute.ts';

export const getStaticPaths = (async () =>
  chartedAttributes(await getKnowledge()).map((attribute) => ({
    params: { attribute: attribute.id },
    props: { attribute },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ attribute: Attribute }> = async ({ props }) =>
  new Response(chartSheet(props.attribute, await getKnowledge(), 'en'));
