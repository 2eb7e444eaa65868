import { NOT_APPLICABLE, UNKNOWN } from '../schemas/vocabulary.ts';

const NO_ANSWER =
  /^(n\/?a|n\.a\.?|null|unknown|not[ _-](known|available|applicable|found|given|stated)|no[ _-](data|record|answer)|[-–—?.]+)$/i;

/** What to write instead of what people put in a cell that has no answer ("NA", "-"), or undefined for all else. */
export function adviseOnNoAnswer(value: string): string | undefined {
  return NO_ANSWER.test(value)
    ? `Write ${UNKNOWN} if it was asked and nobody knew, or ${NOT_APPLICABLE} if the question makes no sense here; delete the row if nothing was found.`
    : undefined;
}
