const list = (words: string): string[] => words.split(' ')

/** Where something is: a capital right behind such a word names a place. */
export const placeWords: ReadonlySet<string> = new Set([
  ...list('in at near off outside across around throughout inside beyond à bei nahe cerca près en sur op'),
  ...list('в на под около'),
])

/** A capital right behind such a word names a place or a person; of two words it is rather a person. */
export const perhapsPlaceWords: ReadonlySet<string> = new Set(list('of from to de von aus nach desde'))

/** They may stand between these words and the place. */
export const placeArticles: ReadonlySet<string> = new Set(
  list(
    'the downtown central northern southern eastern western upper lower greater la le les el der den dem die das',
  ),
)

/** What stands beside the name of a place and is part of it. */
export const placeNouns: ReadonlySet<string> = new Set([
  ...list(
    'mount mountain lake river port cape fort district province county city town village street road avenue',
  ),
  ...list(
    'island islands valley airport harbour harbor station bay region state parish borough ward sector zone',
  ),
])
