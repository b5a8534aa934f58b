/** Letters that no decomposition takes apart, as people type them on a keyboard that lacks them. */
const typed: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** Accents over Latin, Greek and Cyrillic letters, vowel points of Hebrew and Arabic, hamza over alef. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640]/g

/**
 * Text as search compares it: NFKD without accents and vowel points, in small letters, put together
 * again (NFC). Marks that are letters of their script (Indic vowels, Japanese voicing) stay.
 */
export const foldWord = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => typed[letter] ?? letter)
