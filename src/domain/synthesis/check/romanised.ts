const letters: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'а:a б:b в:v г:g ґ:g д:d е:e ё:e є:e ж:zh з:z и:i і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:ts',
    'ч:ch ш:sh щ:sh ъ: ы:i ь: э:e ю:iu я:ia ў:u ђ:d ј:i љ:l њ:n ћ:ch џ:dzh',
    'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:ks ο:o π:p ρ:r σ:s ς:s τ:t υ:i φ:f χ:h ψ:ps ω:o',
  ].flatMap((line) => line.split(' ').map((pair) => pair.split(':'))),
)

/** Spellings of one sound, brought to one. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh|sz/gu, 's'],
  [/tch|tsch|ch|cz|č/gu, 'c'],
  [/zh|dj|dzh/gu, 'z'],
  [/kh|ch/gu, 'h'],
  [/ts|tz|ks|x/gu, 's'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/ou/gu, 'u'],
  [/w/gu, 'v'],
  [/[yj]/gu, 'i'],
  [/ie|io/gu, 'e'],
  [/i+/gu, 'i'],
  [/(.)\1+/gu, '$1'],
]

/** A name of Cyrillic, Greek or Latin letters by its sounds, so that "Сорокин", "Sorokin" and "Sorokine" begin alike. */
export function romanised(name: string): string {
  const latin = [...name.toLowerCase().replace(/[’']s$/u, '')].map((sign) => letters[sign] ?? sign).join('')
  const plain = latin.normalize('NFKD').replace(/[\p{M}’'-]/gu, '')
  return sounds.reduce((written, [pattern, sound]) => written.replace(pattern, sound), plain)
}

const semitic: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'ب:b ت:t ث:t ج:j ح:h خ:k د:d ذ:d ر:r ز:z س:s ش:s ص:s ض:d ط:t ظ:z غ:g ف:f ق:k ك:k ل:l م:m ن:n ه:h پ:b چ:s گ:g ک:k ژ:z',
    'ב:b ג:g ד:d ז:z ח:h ט:t כ:k ך:k ל:l מ:m ם:m נ:n ן:n ס:s פ:f ף:f צ:s ץ:s ק:k ר:r ש:s ת:t',
  ].flatMap((line) => line.split(' ').map((pair) => pair.split(':'))),
)

const consonants: readonly (readonly [RegExp, string])[] = [
  [/sh|ch|tz|ts|th(?=$)/gu, 's'],
  [/kh|q|c|x/gu, 'k'],
  [/dh|th/gu, 'd'],
  [/gh/gu, 'g'],
  [/ph|v/gu, 'f'],
  [/p/gu, 'b'],
  [/[aeiouywh]/gu, ''],
  [/(.)\1+/gu, '$1'],
]

/** The consonants of a name in Arabic, Persian, Hebrew or Latin letters, without those that are often not written. */
export function skeleton(name: string): string {
  const latin = [...name.toLowerCase()].map((sign) => semitic[sign] ?? sign).join('')
  const plain = latin
    .normalize('NFKD')
    .replace(/^al-/u, '')
    .replace(/[^a-z]/gu, '')
  return consonants.reduce((written, [pattern, sound]) => written.replace(pattern, sound), plain)
}
