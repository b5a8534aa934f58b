import type { FieldHook } from 'payload'
import { relatedIds } from '../../src/domain/publication/relatedIds.ts'

const idsOf = (value: unknown): string[] => relatedIds(value, true) ?? []

/**
 * An article names every synthesis whose words it took over. The list only grows, whoever saves and
 * whatever version is restored: what readers are told of a machine’s part follows from it.
 */
export const nameSynthesis: FieldHook = ({ originalDoc, req, value }) => {
  const { synthesis } = req.context
  const named = [
    ...idsOf(originalDoc?.['syntheses']),
    ...idsOf(value),
    ...(typeof synthesis === 'string' ? [synthesis] : []),
  ]
  return [...new Set(named)]
}
