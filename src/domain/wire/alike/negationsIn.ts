/** What turns a sentence into its contrary, in the languages whose copy the wire brings most. */
const words = [
  ...['not', 'no', 'never', 'none', 'neither', 'nor', 'without', 'cannot', 'denies', 'denied', 'deny'],
  ...['ne', 'pas', 'jamais', 'aucun', 'aucune', 'sans', 'dément', 'démentent'],
  ...['nicht', 'kein', 'keine', 'keinen', 'keiner', 'nie', 'ohne', 'dementiert'],
  ...['nunca', 'jamás', 'sin', 'ningún', 'ninguna', 'niega'],
]
/** "No. 176" counts, it does not deny; "pas-de-deux" and names in hyphens neither. */
const negation = new RegExp(
  String.raw`(?<![\p{L}-])(?:${words.join('|')})(?![\p{L}-]|\. ?\d)|(?<=\p{L}n)['’]t(?!\p{L})|[不没沒未无無]|否认|ない|なかった|ません`,
  'giu',
)

/** The negations of a text in order, in small letters. */
export function negationsIn(text: string): string[] {
  return [...text.matchAll(negation)].map(({ 0: found }) => found.toLowerCase().replace('’', "'"))
}
