import { goToPassage } from './goToPassage.ts'
import type { Place } from './placeOfFinding.ts'

const focusable = 'input:not([type="hidden"]), textarea, select, [contenteditable="true"], button'

const bring = (element: Element | null | undefined): HTMLElement | null => {
  if (!(element instanceof HTMLElement)) return null
  element.scrollIntoView({ block: 'center' })
  element.focus({ preventScroll: true })
  return element
}

const inField = (field: string, within: ParentNode = document): Element | null => {
  const place = within.querySelector(`#field-${field}`)
  return place?.matches(focusable) ? place : (place?.querySelector(focusable) ?? null)
}

const editable = '#field-body [contenteditable="true"], .rich-text-lexical [contenteditable="true"]'

/** The drawer and the table fetch what they show; six seconds is longer than it takes on a slow line. */
const whenThere = async (find: () => Element | null): Promise<Element | null> => {
  for (let tries = 0; tries < 60; tries += 1) {
    const found = find()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return null
}

const inDrawer = (field: string): Element | null => {
  const drawers = document.querySelectorAll('.doc-drawer')
  const last = drawers[drawers.length - 1]
  return last ? inField(field, last) : null
}

/** Null too while the table is being read anew. */
const openerOf = (row: number): Element | null => {
  const rows = document.querySelectorAll('#field-provenance tbody tr')
  return rows[row]?.querySelector('.drawer-link__doc-drawer-toggler') ?? null
}

const goToLink = async (row: number, field: string): Promise<void> => {
  const open = await whenThere(() => openerOf(row))
  if (!(open instanceof HTMLElement)) return void goToLinks()
  open.scrollIntoView({ block: 'center' })
  open.click()
  bring(await whenThere(() => inDrawer(field)))
}

const goToLinks = (): void => {
  const list = document.querySelector('#field-provenance')
  list?.scrollIntoView({ block: 'center' })
  bring(list?.querySelector('.relationship-table__add-new, button'))
}

const goToBody = (place: Extract<Place, { block: number }>): void => {
  const editor = bring(document.querySelector(editable))
  if (editor) goToPassage(editor, place)
}

/** Moves the cursor to a place in the edit view; a link opens in its drawer. */
export const goToPlace = (place: Place): void => {
  if (place.kind === 'block' || place.kind === 'passage') goToBody(place)
  else if (place.kind === 'link') void goToLink(place.row, place.field)
  else if (place.kind === 'links') goToLinks()
  else bring(inField(place.field))
}
