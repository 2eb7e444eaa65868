import { addresses, type Language } from '../i18n/index.ts';
import { INDIA_TILES, type IndiaTile } from '../i18n/india-tiles.ts';
import { isRegion, regionOf } from '../knowledge/index.ts';
import type { Place } from '../schemas/place.ts';
import type { Knowledge } from './knowledge.ts';
import { type ModelHead, sortModels, viewModelHead } from './model-pages.ts';

/** The models of a state or union territory, its cities included; or of a country. */
export interface PlaceModels {
  id: string;
  name: string;
  models: ModelHead[];
}

/** All models by place: the baseline's first, then states and union territories by name, then countries, India first. */
export function modelsByPlace(knowledge: Knowledge, language: Language): PlaceModels[] {
  const { records, places, baseline } = knowledge;
  const groups = new Map<string, { region: Place; models: ModelHead[] }>();
  for (const model of sortModels(records.models)) {
    const region = regionOf(model.place, places);
    if (region === undefined) continue;
    const group = groups.get(region.id) ?? { region, models: [] };
    groups.set(region.id, group);
    group.models.push(viewModelHead(model, knowledge, language));
  }
  const first = regionOf(baseline.place, places)?.id;
  const rank = ({ region }: { region: Place }) =>
    region.id === first ? 0 : isRegion(region) ? 1 : region.id === 'india' ? 2 : 3;
  return [...groups.values()]
    .sort((a, b) => rank(a) - rank(b) || a.region.name_en.localeCompare(b.region.name_en, 'en'))
    .map(({ region, models }) => ({ id: region.id, name: region.name_en, models }));
}

/** A tile of the home page's India. */
export interface TileView extends IndiaTile {
  models: number;
  /** The model itself, or the list of those of the place; undefined without any. */
  href: string | undefined;
}

/** India as tiles, row by row: each state and union territory with the number of its models. */
export function indiaTiles(knowledge: Knowledge, language: Language): TileView[] {
  const groups = new Map(modelsByPlace(knowledge, language).map((group) => [group.id, group.models]));
  return INDIA_TILES.map((tile) => {
    const models = groups.get(tile.place) ?? [];
    const [first] = models;
    return {
      ...tile,
      models: models.length,
      href: models.length > 1 ? addresses.modelsOfPlace(tile.place) : first?.href,
    };
  });
}
