const signs: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/**
 * A whole number from 1 to 3999 in Roman numerals, e.g. 176 → `CLXXVI`. Numbers that system cannot
 * write are returned in ordinary figures.
 */
export const romanNumeral = (n: number): string => {
  if (!Number.isInteger(n) || n < 1 || n > 3999) return String(n)
  let rest = n
  let written = ''
  for (const [value, sign] of signs) {
    written += sign.repeat(Math.floor(rest / value))
    rest %= value
  }
  return written
}
