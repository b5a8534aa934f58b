/**
 * Small words that join nothing but say how many, how much, how often or how surely: what is cited has them, or one
 * that says the same. A line each, in small letters.
 */
export const weightyWords: readonly string[] = [
  'all every each everyone everybody everything whole entire',
  'both',
  'some several',
  'any',
  'most',
  'more',
  'less fewer',
  'least',
  'only alone sole just',
  'even',
  'still',
  'already',
  'again',
  'would will',
  'can could able',
  'may might',
  'should ought',
  'must',
]
