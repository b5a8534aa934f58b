import type { Payload } from 'payload'

/** Runs an act in which what is created keeps the id it comes with; afterwards the database gives ids again. */
export const withGivenIds = async <Answer>(payload: Payload, act: () => Promise<Answer>): Promise<Answer> => {
  const { db } = payload
  const before = db.allowIDOnCreate ?? false
  db.allowIDOnCreate = true
  try {
    return await act()
  } finally {
    db.allowIDOnCreate = before
  }
}
