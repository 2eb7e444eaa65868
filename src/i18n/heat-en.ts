/** What the heat tables of /gaps/ say in English. */
export const heatEn = {
  caption: 'On record, by model and dimension',
  intro:
    'The number is how many attributes are on record, and the shade is their share of all that can be asked; below it stands what is contested, only planned, or due for review. Each cell leads to what is still to be asked there.',
  of: (count: number) => `of ${count}`,
  recorded: 'on record',
  marks: {
    contested: (count: number) => `${count} contested`,
    planned: (count: number) => `${count} planned`,
    due: (count: number) => `${count} due`,
  },
  allModels: 'All models',
  legend: 'Share on record',
  shades: ['none', 'up to a fifth', 'up to two fifths', 'up to three fifths', 'up to four fifths', 'more'],
  order: 'Delhi first, then by kind and name: not a ranking.',
  byAttribute: 'By attribute',
  byAttributeNote: 'For each attribute, how many models of each kind have it on record, and which.',
  attributesTitle: (dimension: string) => `Gaps by attribute: ${dimension.toLowerCase()}`,
  attributesLead: (dimension: string) =>
    `For each attribute of ${dimension.toLowerCase()}: how many models of each kind have it on record, and which of them do not.`,
  attributesCaption: (dimension: string) => `${dimension}: on record, by attribute and kind of model`,
  attributesIntro:
    'The number is how many models of the kind have the attribute on record, and the shade is their share; below it stands what is contested, only planned, or due for review. Each cell leads to the models behind it.',
  attribute: 'Attribute',
  overview: 'How many have it on record',
  lists: 'Which models',
  answered: 'Answered',
  dimensions: 'Gaps by attribute, by dimension',
  ofAll: (recorded: number, all: number) => `${recorded} of ${all}`,
} as const;
