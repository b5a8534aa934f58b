interface Subject {
  collection: string
  /** Its id; the hash of a frozen copy. */
  name: string
  /** Where it is read, below the admin. */
  path: string
}

/** What an event names as its subject, as `articles/<id>`; null for what names no document. */
export const subjectOf = (subject: unknown): Subject | null => {
  const [, collection = '', name = ''] = /^([a-z-]+)\/([\w-]+)$/.exec(String(subject ?? '')) ?? []
  if (collection === '') return null
  const list = `/collections/${collection}`
  // Frozen copies are named by their hash, and are found by it.
  const isHash = collection === 'evidence'
  return { collection, name, path: isHash ? `${list}?where[sha256][equals]=${name}` : `${list}/${name}` }
}
