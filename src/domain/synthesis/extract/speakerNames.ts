import type { PackItem } from '../evidencePack.ts'
import { isPrintable } from '../isPrintable.ts'
import { withoutDirectionOverrides } from '../../wire/withoutDirectionOverrides.ts'

const mostSigns = 60
/** What would begin or end a quotation or a sentence within a name. */
const unfit = /["“”„＂″«»「」『』‹›‘‚!?:;]|\.(?:\s|$)/u

const tidied = (name: string): string => withoutDirectionOverrides(name).replace(/\s+/gu, ' ').trim()

const isName = (name: string): boolean =>
  /\p{L}/u.test(name) && name.length <= mostSigns && !unfit.test(name) && isPrintable(name)

/** By which names a sentence may call an item's source, the best first; the last one always does. */
export const speakerNames = ({ source, owner }: Pick<PackItem, 'source' | 'owner'>): string[] => [
  ...[source, owner ?? ''].map(tidied).filter(isName),
  'One source',
]
