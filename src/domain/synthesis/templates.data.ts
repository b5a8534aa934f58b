import { partHeadings } from './partHeadings.data.ts'
import type { SynthesisForm } from './synthesisOrder.ts'
import type { SynthesisTemplate } from './synthesisTemplate.ts'

/** The forms as they come; the newsroom may lay them out otherwise. */
export const templates: Readonly<Record<SynthesisForm, SynthesisTemplate>> = {
  brief: {
    parts: ['happened', 'contested', 'unknown'],
    words: 120,
    headings: null,
    guidance: 'A few sentences: what happened, and what is contested or not known.',
  },
  report: {
    parts: ['happened', 'sides', 'contested', 'unknown', 'context'],
    words: 2000,
    headings: null,
    guidance:
      'A news report: what happened, what each side says, what is contested, what is not known, context.',
  },
  explainer: {
    parts: ['happened', 'sides', 'contested', 'unknown', 'context'],
    words: 2000,
    headings: partHeadings,
    guidance: 'As a report, with more background and a heading over each part.',
  },
}
