const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What charts and their pages say in English. */
export const chartsEn = {
  title: 'Charts',
  intro:
    'Every number of which two models have a figure, or one model three dates. Each bar and each point is a claim and leads to its source; below each picture stands a table that says the same.',
  forms: {
    bars: (attribute: string) => `${attribute}: by model`,
    lines: (attribute: string) => `${attribute}: over time`,
  },
  pageTitle: (attribute: string) => `Chart: ${attribute.toLowerCase()}`,
  holds: (models: number, figures: number) =>
    `${plural(models, 'model', 'models')}, ${plural(figures, 'figure', 'figures')}`,
  bars: 'by model',
  lines: 'over time',
  counts: (unit: string, counts: string) => `Counted: ${[unit, counts].filter(Boolean).join(', ')}.`,
  logarithmic: 'Logarithmic axis: each mark is ten times the one before.',
  stocks: 'up to the date',
  upTo: (figure: string) => `axis to ${figure}`,
  hollow: {
    bars: 'A dashed bar is a claim that contradicts the one below it.',
    lines:
      'A hollow sign is a claim to which the line is not joined: a better one contradicts it, or only the year is known (then it is as long as the year).',
  },
  lead: (models: number, figures: number, from: string, to: string) =>
    `${plural(figures, 'figure', 'figures')} of ${plural(models, 'model', 'models')}, from ${from} to ${to}. Each is a claim: it leads to the source that makes it.`,
  sentence: {
    none: 'No figure.',
    figure: (model: string, figure: string, date: string) => `${model} ${figure} (${date})`,
    contested: (model: string, figure: string, date: string, others: string) =>
      `${model} ${figure} (${date}; contested: ${others})`,
    other: (figure: string, date: string) => `${figure}, ${date}`,
    change: (model: string, from: string, fromDate: string, to: string, toDate: string, figures: number) =>
      `${model} from ${from} (${fromDate}) to ${to} (${toDate}), ${plural(figures, 'figure', 'figures')}`,
  },
  warnings: {
    title: 'Before you compare',
    notes: (count: number) => plural(count, 'note', 'notes'),
    'periods-differ': (periods: string) =>
      `These figures do not all count the same time (${periods}). Each kind has an axis of its own; do not read one against another.`,
    'scales-differ':
      'Some figures are more than 50 times as large as others. They stand apart, each group on an axis of its own.',
    'years-differ': (from: string, to: string) =>
      `The bars do not speak of the same time: the oldest is of ${from}, the newest of ${to}.`,
    'places-differ':
      'A country, states and cities stand side by side: totals grow with the number of people, and are not divided by it here.',
    'notes-differ': 'Not all of these count alike. The sources or the records say of them:',
  },
  allUpTo: 'all up to the date',
  table: {
    caption: (title: string) => `${title}, as a table`,
    model: 'Model',
    figure: 'Figure',
    date: 'Date',
    period: 'Period',
    basis: 'How it is known',
    source: 'Source',
    note: 'Note',
  },
  tabs: { picture: 'Chart', table: 'Table', sources: 'Sources' },
  sources: 'Sources',
  take: 'Take it along',
  csv: 'Figures and sources (CSV)',
  json: 'Everything on this page for programs (JSON)',
  picture: 'Picture (PNG, 1200 × 630)',
  definition: 'What counts',
  compare: 'All models side by side',
  embed: {
    title: 'Put it on another page',
    text: 'Copy these words into the page. The chart stands there with its title, its sources and the way back.',
    label: 'Words to copy',
    noAddress:
      'The words for other pages hold the address of this site, and none has been named yet. When one is, they stand here.',
    open: 'See it as it stands on another page',
    back: (site: string) => `${site}: figures, sources and notes`,
    from: (sources: number, date: string) => `${plural(sources, 'source', 'sources')}. As of ${date}.`,
  },
  picturePage: {
    sources: (names: string, more: number) => `Sources: ${names}${more > 0 ? ` and ${more} more` : ''}`,
    foot: (site: string, date: string) => `${site}. As of ${date}.`,
  },
  notDrawn: 'Numbers without a chart',
  refusals: {
    nothing: 'no figure on record',
    'only-planned': 'only plans on record; a plan is not drawn as a figure',
    'one-model': 'figures of one model only, of fewer than three dates',
  },
  inText: {
    chart: (attribute: string, models: string) =>
      `Here stands the chart of ${attribute}${models === '' ? '' : `, of these models: ${models}`}.`,
    compare: (attribute: string, models: string) => `Here stand the answers to ${attribute} of ${models}.`,
    history: (figures: number) => `${plural(figures, 'figure', 'figures')} over time`,
  },
};
