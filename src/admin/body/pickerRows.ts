import type { LinkCard } from '../../domain/evidence/linkCard.ts'
import { matchingLinks } from './matchingLinks.ts'
import { pastedAddress } from './pastedAddress.ts'

/** What can be chosen in the picker: a link of the article, or to add one (by the address typed, if any). */
export type PickerRow = { kind: 'link'; card: LinkCard } | { kind: 'add'; address: string | null }

/** The rows for what was typed. An address is meant to be added; while adding, nothing else is offered. */
export const pickerRows = (cards: readonly LinkCard[], typed: string, isAdding: boolean): PickerRow[] => {
  const address = pastedAddress(typed)
  if (isAdding) return address === null ? [] : [{ kind: 'add', address }]
  const links = matchingLinks(cards, typed).map((card): PickerRow => ({ kind: 'link', card }))
  return address === null ? [...links, { kind: 'add', address }] : [{ kind: 'add', address }, ...links]
}
