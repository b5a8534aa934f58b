import type { CollectionBeforeChangeHook } from 'payload'
import { differingNames } from '../../src/domain/audit/differingNames.ts'
import { isStaleSave } from '../../src/domain/provenance/isStaleSave.ts'
import { linkMarks } from '../../src/domain/provenance/linkMarks.ts'
import { marksOfSave } from '../../src/domain/provenance/marksOfSave.ts'
import { partsOfLink } from '../../src/domain/provenance/partsOfLink.ts'
import { ActRefused } from '../../src/errors/ActRefused.ts'

const countOf = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise)

/**
 * A form that was opened before a machine froze or looked at the source is saved; one that would undo
 * what somebody or a machine wrote meanwhile is not. Stands before the count, which it spares from
 * comparing what the form saw with every save there was.
 */
export const refuseStaleLink: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') return { ...data, marks: { people: 1 } }
  const stored = countOf(originalDoc?.rev, 0)
  const marks = linkMarks.parse(originalDoc?.marks)
  const changed = differingNames(partsOfLink({ ...originalDoc }), partsOfLink({ ...originalDoc, ...data }))
  if (isStaleSave({ seen: countOf(data['rev'], stored), stored, changed, marks }))
    throw new ActRefused(
      'stale-edit',
      'This link was changed since you opened it. Reload it to see what was done.',
    )
  const byPerson = Boolean(req.user)
  return { ...data, rev: stored, marks: marksOfSave({ changed, marks, rev: stored + 1, byPerson }) }
}
