/** Signs that words of Persian, of Indian languages and emoji are spelled with, each by itself. */
const joiners = /([\u200C\u200D])[\u200C\u200D]+/g
/** All else that no reader sees, tag characters and marks of direction among them, and private signs. */
const unseen = /(?![\u200C\u200D])[\p{Default_Ignorable_Code_Point}\p{Co}\uFFF9-\uFFFB\u2800]/gu
const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu
const loneSurrogates = /\p{Surrogate}/gu

/**
 * Words of the wire as a model may read them: what a reader cannot see is left out, since it can carry
 * orders past every eye, and a line stays one line. What can be seen stays as it is.
 */
export const neutralText = (text: string): string =>
  text.replace(loneSurrogates, '\uFFFD').replace(controls, ' ').replace(unseen, '').replace(joiners, '$1')
