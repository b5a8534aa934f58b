import { draftPart } from '../domain/synthesis/draftPart.ts'

/** The parts of a form: at least one, each known and named once. */
export const checkParts = (value: unknown): string | true => {
  const parts = Array.isArray(value) ? value : []
  if (parts.length === 0) return 'Choose at least one part: a form without any drafts nothing.'
  if (new Set(parts).size < parts.length) return 'Name each part once.'
  return draftPart.array().safeParse(parts).success || 'One of these is no part of a draft.'
}
