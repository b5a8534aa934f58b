import type { SynthesisEngine, SynthesisForm } from '../../domain/synthesis/synthesisOrder.ts'
import { mostPackItems } from '../../domain/synthesis/orderRequest.ts'
import { isStanding } from '../../domain/wire/isStanding.ts'
import type { ItemChoice } from './ItemChoice.ts'
import { synthesisWords } from './synthesisWords.data.ts'

/** What an editor has set so far. */
export interface OrderSet {
  /** Ids of items. */
  ticked: readonly string[]
  form: SynthesisForm
  angle: string
  /** As it was typed. */
  length: string
  engine: SynthesisEngine
}

/** What stands in the dialog to begin with: the newest items that are wanted and that their sources stand by. */
export const firstOrder = (items: readonly ItemChoice[], wanted: readonly string[]): OrderSet => ({
  ticked: items
    .filter(({ id, state }) => wanted.includes(id) && isStanding(state))
    .slice(-mostPackItems)
    .map(({ id }) => id),
  form: 'report',
  angle: '',
  length: String(synthesisWords.forms.report.usual),
  engine: 'extractive',
})
