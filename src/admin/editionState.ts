import { editionLine } from '../domain/editions/editionLine.ts'
import type { Edition } from '../generated/payload-types.ts'

type Standing = Pick<Edition, 'status' | 'volume' | 'number' | 'revision' | 'printedAt'>

/** Where an edition stands, e.g. `Printed as Vol. I · No. 176, release 2 at 06:34 UTC`. */
export const editionState = ({ status, volume, number, revision, printedAt }: Standing): string => {
  if (status === 'void') return 'Void: this paper was withdrawn'
  if (!volume || !number || !revision || !printedAt) return 'In planning, not printed yet'
  const closed = status === 'closed' ? ', closed' : ''
  return `Printed as ${editionLine(volume, number)}, release ${revision} at ${printedAt.slice(11, 16)} UTC${closed}`
}
