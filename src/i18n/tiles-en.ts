/** What the tiles of India and the list of places say in English. */
export const tilesEn = {
  title: 'Where models are on record',
  intro: (places: number, all: number) =>
    `In ${places} of India's ${all} states and union territories, their cities included. A tile without a number has no model on record here; that does not mean that there is none.`,
  note: 'Each tile is one state or union territory, near its neighbours. The tiles show no borders and no sizes.',
  list: 'All models by place, those of the Union and abroad too',
  models: (count: number) => (count === 1 ? 'model' : 'models'),
  none: 'no model on record',
  byPlace: 'By place',
  byPlaceNote: 'Models of a city stand under its state.',
} as const;
