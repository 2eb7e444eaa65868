// The social preview of an attribute's charts: the first of them as a picture.
import type { APIRoute, GetStaticPaths } from 'astro';
import { chartPicture } from '../../charts/chart-picture.ts';
import { formatDate, stringsFor, textIn } from '../../i18n/index.ts';
import { chartedAttributes, chartNames, chartPage, chartSpecs, getKnowledge } from '../../queries/index.ts';
import type { Attribute } from '../../schemas/attribute.ts';

export const getStaticPaths = (async () =>
  chartedAttributes(await getKnowledge()).map((attribute) => ({
    params: { attribute: attribute.id },
    props: { attribute },
  }))) satisfies GetStaticPaths;

const language = 'en';

export const GET: APIRoute<{ attribute: Attribute }> = async ({ props: { attribute } }) => {
  const knowledge = await getKnowledge();
  const [spec] = chartSpecs(attribute, knowledge);
  const [chart] = chartPage(attribute, knowledge, language).charts;
  if (spec === undefined || chart === undefined) throw new Error(`Nothing is drawn of "${attribute.id}".`);
  const { picturePage } = stringsFor(language).charts;
  const { title } = knowledge.records.site;
  const foot = picturePage.foot(textIn(title, language), formatDate(knowledge.today, language));
  const caption = { title: chart.title, subtitle: chart.counts, foot };
  return new Response(chartPicture(spec, caption, chartNames(knowledge, language)));
};
