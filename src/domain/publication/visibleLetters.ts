const unseen = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu
const spaces = /[\s\p{Z}]+/gu

/** How many letters of a text a reader sees: a run of white space counts for one, the invisible for none. */
export const visibleLetters = (text: string): number =>
  Array.from(
    text
      .replace(unseen, (sign) => (/\s/u.test(sign) ? ' ' : ''))
      .replace(spaces, ' ')
      .trim(),
  ).length
