import { draftPart, type DraftPart } from '../draftPart.ts'
import type { SynthesisForm, SynthesisOrder } from '../synthesisOrder.ts'
import { templateOf } from '../templateOf.ts'

/** How many sentences each part may have, and which part of all words may be used up once it is filled. */
export interface FormPlan {
  most: Readonly<Record<DraftPart, number>>
  until: Readonly<Record<DraftPart, number>>
}

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

/** Of a part that the form does not have as it comes, when the house gave it one. */
const usual = 2

type Divided = Pick<SynthesisOrder, 'form' | 'template'>

const ofParts = (valueOf: (part: DraftPart) => number): Record<DraftPart, number> => ({
  happened: valueOf('happened'),
  sides: valueOf('sides'),
  contested: valueOf('contested'),
  unknown: valueOf('unknown'),
  context: valueOf('context'),
})

/**
 * How a form is divided, as the house laid it out: a part it does not have gets nothing. A part that is
 * filled early may not use what those behind it need.
 */
export const formPlan = (order: Divided): FormPlan => {
  const { most, until } = plans[order.form]
  const { parts } = templateOf(order)
  const last = Math.max(
    ...draftPart.options.filter((part) => parts.includes(part)).map((part) => until[part]),
  )
  return {
    most: ofParts((part) => (parts.includes(part) ? most[part] || usual : 0)),
    until: ofParts((part) => Math.min(1, until[part] / last)),
  }
}

/** Words a draft has at most: no form grows longer than the house lets it, whatever is asked for. */
export const wordsOfOrder = (order: SynthesisOrder): number => Math.min(order.length, templateOf(order).words)
