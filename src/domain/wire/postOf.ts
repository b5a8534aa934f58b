const identity = /^[a-z]+:\S+$/

/** The identity of the post an item passes on; null where its source only names whose post it was. */
export const postOf = (forwardOf: string | null): string | null =>
  forwardOf !== null && identity.test(forwardOf) ? forwardOf : null
