import type { CollectionBeforeValidateHook } from 'payload'
import { editionLabel } from '../../src/domain/editions/editionLabel.ts'

/** The label follows from the date and from nothing else; a moment is cut to its day. */
export const labelEdition: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const date: unknown = data?.['date'] ?? originalDoc?.date
  if (!data || typeof date !== 'string') return data
  const day = date.replace(/T.*$/, '')
  return { ...data, date: day, label: editionLabel(day) }
}
