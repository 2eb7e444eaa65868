// An attribute's charts with definition, unit and sources, for programs and for the page's own script.
import type { APIRoute, GetStaticPaths } from 'astro';
import { chartDocumentOf, chartedAttributes, getKnowledge } from '../../queries/index.ts';
import type { Attribute } from '../../schemas/attribute.ts';

export const getStaticPaths = (async () =>
  chartedAttributes(await getKnowledge()).map((attribute) => ({
    params: { attribute: attribute.id },
    props: { attribute },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ attribute: Attribute }> = async ({ props }) =>
  new Response(JSON.stringify(chartDocumentOf(props.attribute, await getKnowledge(), 'en')));
