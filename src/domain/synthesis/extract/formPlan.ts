import type { DraftPart } from '../synthesisDraft.ts'
import type { SynthesisForm, SynthesisOrder } from '../synthesisOrder.ts'

/** How many sentences each part may have, and which part of all words may be used up once it is filled. */
export interface FormPlan {
  most: Readonly<Record<DraftPart, number>>
  until: Readonly<Record<DraftPart, number>>
}

const briefWords = 120

const plans: Readonly<Record<SynthesisForm, FormPlan>> = {
  brief: {
    most: { happened: 3, sides: 0, contested: 2, unknown: 1, context: 0 },
    until: { happened: 1, sides: 1, contested: 0.7, unknown: 0.8, context: 1 },
  },
  report: {
    most: { happened: 6, sides: 6, contested: 6, unknown: 3, context: 2 },
    until: { happened: 0.6, sides: 0.9, contested: 0.5, unknown: 0.5, context: 1 },
  },
  explainer: {
    most: { happened: 8, sides: 8, contested: 8, unknown: 5, context: 6 },
    until: { happened: 0.5, sides: 0.8, contested: 0.45, unknown: 0.5, context: 1 },
  },
}

/** How a form is divided. A part that is filled early may not use what those behind it need. */
export const formPlan = (form: SynthesisForm): FormPlan => plans[form]

/** Words a draft has at most: a brief is short whatever it is allowed. */
export const wordsOfOrder = ({ form, length }: SynthesisOrder): number =>
  form === 'brief' ? Math.min(length, briefWords) : length
