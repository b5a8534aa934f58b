/** What may stand between what is counted and what happened to it. */
export const lightWords: ReadonlySet<string> = new Set(
  [
    'were was are is have has had been be being who which still also now all already confirmed reported of the',
    'from their it its them so far at least left remain remained found pronounced overnight today',
    'yesterday go safely alive as after in on by when while with near off during because monday',
    'tuesday wednesday thursday friday saturday sunday',
  ].flatMap((line) => line.split(' ')),
)

/** What is not so, or not yet. */
export const unrealWords: ReadonlySet<string> = new Set(
  'could may might would will can should must to not unless if feared'.split(' '),
)
