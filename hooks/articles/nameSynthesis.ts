import type { CollectionBeforeChangeHook } from 'payload'
import { relatedIds } from '../../src/domain/publication/relatedIds.ts'

const idsOf = (value: unknown): string[] => relatedIds(value, true) ?? []

/**
 * An article names every synthesis whose words it took over. The list only grows, whoever saves and
 * whatever version is restored: what readers are told of a machine’s part follows from it.
 */
export const nameSynthesis: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const { synthesis } = req.context
  const named = [
    ...idsOf(originalDoc?.['syntheses']),
    ...idsOf(data['syntheses']),
    ...(typeof synthesis === 'string' ? [synthesis] : []),
  ]
  return { ...data, syntheses: [...new Set(named)] }
}
