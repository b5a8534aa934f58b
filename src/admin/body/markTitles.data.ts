import type { MarkKind } from './markOfText.ts'

/** What each kind of mark is called on its card and to those who hear it. */
export const markTitles: Readonly<Record<MarkKind, string>> = {
  uncited: 'Claim without a citation',
  unheld: 'Not in the cited evidence',
  placeholder: 'Placeholder',
}
