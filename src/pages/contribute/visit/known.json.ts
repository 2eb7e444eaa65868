import type { APIRoute } from 'astro';
import { getKnowledge, knownRecords } from '../../../queries/index.ts';

export const GET: APIRoute = async () => Response.json(knownRecords(await getKnowledge()));
