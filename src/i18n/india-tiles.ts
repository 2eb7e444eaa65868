/** A state or union territory as a tile: where it stands in the grid, counted from 1, and what it is called. */
export interface IndiaTile {
  /** The last two letters of its ISO 3166-2:IN code. */
  code: string;
  /** Its id in data/places.csv, there or to come. */
  place: string;
  name: string;
  kind: 'state' | 'union-territory';
  row: number;
  column: number;
}

/** Equal tiles, each near its neighbours, north above south and west left of east. It draws no border. */
const GRID = [
  '.. .. JK LA .. .. ..',
  '.. PB CH HP .. .. ..',
  '.. HR DL UK .. .. AR',
  '.. RJ UP BR SK AS NL',
  'GJ MP CG JH WB ML MN',
  'DH MH TS OD .. TR MZ',
  'GA KA AP .. .. .. ..',
  'LD KL TN PY .. AN ..',
];

const STATES: Record<string, string> = {
  AP: 'Andhra Pradesh',
  AR: 'Arunachal Pradesh',
  AS: 'Assam',
  BR: 'Bihar',
  CG: 'Chhattisgarh',
  GA: 'Goa',
  GJ: 'Gujarat',
  HP: 'Himachal Pradesh',
  HR: 'Haryana',
  JH: 'Jharkhand',
  KA: 'Karnataka',
  KL: 'Kerala',
  MH: 'Maharashtra',
  ML: 'Meghalaya',
  MN: 'Manipur',
  MP: 'Madhya Pradesh',
  MZ: 'Mizoram',
  NL: 'Nagaland',
  OD: 'Odisha',
  PB: 'Punjab',
  RJ: 'Rajasthan',
  SK: 'Sikkim',
  TN: 'Tamil Nadu',
  TR: 'Tripura',
  TS: 'Telangana',
  UK: 'Uttarakhand',
  UP: 'Uttar Pradesh',
  WB: 'West Bengal',
};

const UNION_TERRITORIES: Record<string, string> = {
  AN: 'Andaman and Nicobar Islands',
  CH: 'Chandigarh',
  DH: 'Dadra and Nagar Haveli and Daman and Diu',
  DL: 'Delhi',
  JK: 'Jammu and Kashmir',
  LA: 'Ladakh',
  LD: 'Lakshadweep',
  PY: 'Puducherry',
};

/** Every state and union territory of India, row by row. */
export const INDIA_TILES: readonly IndiaTile[] = GRID.flatMap((line, row) =>
  line.split(' ').flatMap((code, column) => {
    const state = STATES[code];
    const name = state ?? UNION_TERRITORIES[code];
    if (name === undefined) return [];
    return {
      code,
      place: name.toLowerCase().replaceAll(' and ', ' ').replaceAll(' ', '-'),
      name,
      kind: state === undefined ? 'union-territory' : 'state',
      row: row + 1,
      column: column + 1,
    };
  }),
);
