import { draftPart, type DraftPart } from './draftPart.ts'

/** All parts, those a form has in its order first: what a model put elsewhere is not lost. */
export const partsInOrder = (parts: readonly DraftPart[]): DraftPart[] => [
  ...parts,
  ...draftPart.options.filter((part) => !parts.includes(part)),
]
