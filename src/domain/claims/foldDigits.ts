/** Zeros of the scripts whose digits stand in tens, as far as they are one UTF-16 unit each. */
const zeros = [
  ...[0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0],
  ...[0xf20, 0x1040, 0x17e0, 0x1810, 0xff10],
]

const signs = new Map<string, string>([
  ...zeros.flatMap((zero) =>
    Array.from('0123456789', (digit, value): [string, string] => [String.fromCharCode(zero + value), digit]),
  ),
  ...Array.from('\u00a0\u2007\u2008\u2009\u202f\u3000', (space): [string, string] => [space, ' ']),
  ...Array.from('‐‑‒–—−－', (dash): [string, string] => [dash, '-']),
  ...[...'٫.', ...'．.', ...'٬,', ...'，,', ...'٪%', ...'％%', ...'：:', ..."’'", ...'￥¥'].flatMap(
    (sign, index, all): [string, string][] => (index % 2 === 0 ? [[sign, all[index + 1] ?? sign]] : []),
  ),
])

/**
 * The text with digits of any script as ASCII digits, and the spaces, dashes and signs that go with
 * figures in their plain form. Same length: offsets hold.
 */
export function foldDigits(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (sign) => signs.get(sign) ?? sign)
}
