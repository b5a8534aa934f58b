type Hashes = Readonly<Record<string, string>>

/** The paths at which two sets of pages differ, or where only one of them has a page; in order. */
export const unlikePages = (printed: Hashes, found: Hashes): string[] =>
  [...new Set([...Object.keys(printed), ...Object.keys(found)])]
    .filter((path) => printed[path] !== found[path])
    .sort()
