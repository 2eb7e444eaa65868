// The questions of one model as XLSForm, for phones that have no network.
import type { APIRoute, GetStaticPaths } from 'astro';
import { writeXlsx } from '../../../entry/write-xlsx.ts';
import { xlsFormOf } from '../../../entry/xlsform.ts';
import { stringsFor, textIn } from '../../../i18n/index.ts';
import { attributesToAsk, getKnowledge } from '../../../queries/index.ts';
import type { Model } from '../../../schemas/model.ts';

const language = 'en';

export const getStaticPaths = (async () => {
  const { records } = await getKnowledge();
  return records.models.map((model) => ({ params: { model: model.id }, props: { model } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ model: Model }> = async ({ props: { model } }) => {
  const knowledge = await getKnowledge();
  const form = xlsFormOf({
    attributes: attributesToAsk(model, knowledge),
    model,
    title: stringsFor(language).gaps.pageTitle(textIn(model.name, language)),
    today: knowledge.today,
  });
  return new Response(Uint8Array.from(await writeXlsx({ ...form })));
};
