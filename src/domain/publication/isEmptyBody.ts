import { bodyText } from './bodyText.ts'
import { parseBody } from './parseBody.ts'

/** True for a body without a block that says anything, however the editor stores its emptiness. */
export const isEmptyBody = (value: unknown): boolean => {
  if (value === null || value === undefined) return true
  if (typeof value !== 'object' || !('root' in value)) return false
  const body = parseBody(value)
  return (
    body.ok &&
    body.blocks.every((block) => block.kind !== 'rule') &&
    bodyText(body.blocks).join('').trim() === ''
  )
}
