/** What scripts add to charts, in English. */
export const chartToolsEn = {
  choose: 'Choose models',
  all: 'Show all',
  passedOver: (ids: string) => `Not in these charts, and passed over: ${ids}.`,
  noneChosen: 'No model is chosen. Choose one, or show all.',
  noneHere: 'None of the chosen models has a figure in this chart.',
  picture: 'Save as picture (PNG)',
  pictureFailed: 'The picture could not be made. The table says the same.',
  copy: 'Copy link',
  copied: 'The link is copied. It keeps the choice of models.',
  copyByHand: 'Copy this link:',
  contested: 'ringed: contested',
  keys: 'Arrow keys go from figure to figure; Enter opens the source.',
  sources: (names: string) => `Sources: ${names}.`,
  asOf: (site: string, date: string) => `${site}, as of ${date}`,
};
