/**
 * What differs between two texts that are otherwise alike, in the words of each. `wording`: other words in
 * the same place, of which nobody knows whether they say the same; the others contradict.
 */
export interface Difference {
  kind: 'number' | 'date' | 'negation' | 'name' | 'word' | 'wording'
  ours: string
  theirs: string
}
