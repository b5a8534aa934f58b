// @ts-check
/** Copy without a source of its own: harbours, counts and people, different in every sentence. */

/**
 * A claim of 18 words with a number and a quotation.
 * @param {number} at
 */
export const sentence = (at) =>
  `Harbour master Ilse Varn counted ${1000 + at} crates on quay ${at % 37} and said “the tide takes ${at} of them”. `

/**
 * What else stands in a source: some 3,000 characters, a figure in every other sentence.
 * @param {number} link
 */
export const filler = (link) =>
  Array.from(
    { length: 22 },
    (_, at) =>
      `The gulls of mast ${link * 61 + at} kept to buoy ${String.fromCharCode(97 + (at % 26))}${link} until the fog lifted. ` +
      `Nobody on the pier of yard${link}x${at} had asked them to, and nobody minded. `,
  ).join('')

/** How many such sentences make a text of so many words. */
export const sentencesOf = (/** @type {number} */ words) => Math.ceil(words / 18)
