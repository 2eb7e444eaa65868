/** What the pages that set the baseline beside one other model say in English. */
export const besideDelhiEn = {
  title: (baseline: string, other: string) => `${other} beside ${baseline}`,
  description: (baseline: string, other: string) =>
    `${baseline} and ${other}, attribute by attribute: every answer with its age and its basis, and what neither has on record.`,
  counted: (attributes: number, both: number, neither: number) =>
    `Of ${attributes} attributes, ${both} are on record for both and ${neither} for neither. No record is not a no.`,
  only: (count: number, model: string) => `${count} only for ${model}`,
  unlike: (baseline: string, other: string) =>
    `These are not of one kind: ${baseline.toLowerCase()} and ${other.toLowerCase()}. Compare single answers, not the whole.`,
  caption: (dimension: string, baseline: string, other: string) => `${dimension}: ${baseline}, and ${other}`,
  differs: 'differs',
  mixed: 'These figures do not count the same time.',
  neither: (count: number) => `No record for either (${count})`,
  nothing: 'Nothing is on record for either.',
  findings: (model: string) => `Findings on ${model}`,
  list: 'Delhi beside each',
  listNote: 'All dimensions on one page, Delhi on the left.',
  link: 'Compare with Delhi',
} as const;
