import { withoutDirectionOverrides } from '../withoutDirectionOverrides.ts'

interface ForeignPage {
  /** Code of the source whose item was chosen. */
  code: string
  /** The page it names. */
  address: string
  /** Code of the source whose item is the evidence; null where the page itself is read. */
  evidenceOf: string | null
}

/**
 * Tells who chose a wire item that the evidence of its link will be other words than the item’s: its source
 * may not speak for the page it names (ADR 19).
 */
export const foreignPageNote = ({ code, address, evidenceOf }: ForeignPage): string => {
  const host = withoutDirectionOverrides(new URL(address).host)
  const evidence =
    evidenceOf === null
      ? 'is fetched from the page, not taken from the wire'
      : `is what ${evidenceOf} sent of it, not this item`
  return `The page at ${host} is not ${code}’s own: its evidence ${evidence}.`
}
