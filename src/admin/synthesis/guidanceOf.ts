import type { SynthesisChoices } from '../../domain/synthesis/synthesisView.ts'
import type { OrderSet } from './firstOrder.ts'

/**
 * What the house says of the chosen form, and where more words were asked for than it lets that have, how
 * many it has; empty while nobody knows.
 */
export const guidanceOf = (
  forms: SynthesisChoices['forms'],
  { form, length }: Pick<OrderSet, 'form' | 'length'>,
): string => {
  const chosen = forms.find((one) => one.form === form)
  if (!chosen) return ''
  const bound = Number(length) > chosen.words ? `It has ${String(chosen.words)} words at most here.` : ''
  return [chosen.guidance, bound].filter((words) => words !== '').join(' ')
}
