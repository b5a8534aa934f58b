import type { SynthesisOrder } from './synthesisOrder.ts'
import type { SynthesisTemplate } from './synthesisTemplate.ts'
import { templates } from './templates.data.ts'

/** How an ordered draft is laid out: as the house had it at that time, else as the form comes. */
export const templateOf = ({
  form,
  template,
}: Pick<SynthesisOrder, 'form' | 'template'>): SynthesisTemplate => template ?? templates[form]
