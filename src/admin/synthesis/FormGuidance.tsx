'use client'
import type { SynthesisChoices } from '../../domain/synthesis/synthesisView.ts'
import { guidanceOf } from './guidanceOf.ts'
import type { OrderSet } from './firstOrder.ts'

interface FormGuidanceProps extends Pick<SynthesisChoices, 'forms'> {
  set: Pick<OrderSet, 'form' | 'length'>
}

/** What the house says of the chosen form, and how long that may be at most. */
export const FormGuidance = ({ forms, set }: FormGuidanceProps) => (
  <p aria-live="polite" className="order-guidance" dir="auto">
    {guidanceOf(forms, set)}
  </p>
)
