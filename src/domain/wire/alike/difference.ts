/** What differs between two texts that are otherwise alike, in the words of each. */
export interface Difference {
  kind: 'number' | 'date' | 'negation' | 'name' | 'word'
  ours: string
  theirs: string
}
