import { commonCapitals } from './commonCapitals.data.ts'

/** Names of people, places and bodies as far as capitals show them, each folded to a key. */
export interface Names {
  /** Capitals within a sentence. */
  sure: ReadonlySet<string>
  /** Capitals that a sentence's beginning, a title in capitals or German spelling may explain. */
  possible: ReadonlySet<string>
}

/** Of scripts with capitals; in Chinese copy a foreign name stands between signs without a space. */
const letter = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}`
const capitalised = new RegExp(String.raw`(?<![${letter}\d])\p{Lu}[${letter}\d]*(?:['’-][${letter}]+)*`, 'gu')
const withoutCapitals =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}]/u
const beginning = /(?:^|[.!?…:\n“”"«»|–—]|\p{Extended_Pictographic})\s*$/u
/** "Norvane" and "Norvanian", "Québec" and "Quebec" are one name to a reader. */
const keyLength = 6

/** The key of a name. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s?$/u, '')
    .replace(/^[LDld]['’]/u, '')
    .toLowerCase()
    .slice(0, keyLength)

const isCommon = (name: string): boolean => commonCapitals.has(name.toLowerCase().replace(/[’']s?$/u, ''))

/** Whether a line is set in capitals, so that they say nothing: "Port Closes After Storm". */
export function isTitleCase(line: string): boolean {
  const words = line.match(/(?<![\p{L}\p{N}])\p{L}{4,}/gu) ?? []
  const raised = words.filter((word) => /^\p{Lu}/u.test(word))
  return words.length > 3 && raised.length > 0.7 * words.length
}

const acronym = /^\p{Lu}{2,6}\d?$/u

/** What capitals of a line show: nothing in a title or where every noun has one, all among signs without any. */
function showsName(line: string, isGerman: boolean): (name: string, at: number) => boolean {
  if (withoutCapitals.test(line)) return () => true
  if (isGerman || isTitleCase(line)) return () => false
  return (name, at) => acronym.test(name) || !beginning.test(line.slice(Math.max(0, at - 4), at))
}

function namesInLine(line: string, isGerman: boolean): [key: string, isSure: boolean][] {
  const isSure = showsName(line, isGerman)
  return [...line.matchAll(capitalised)]
    .filter(({ 0: name }) => name.length > 1 && !isCommon(name))
    .map(({ 0: name, index }) => [nameKey(name), isSure(name, index)])
}

/** The lines names are looked for in, and how well they are known. */
interface NamedLines {
  lines: readonly string[]
  language: string | null
  /** Whether the wire has shown a key to be a name, within a sentence of another item. */
  isKnown: (key: string) => boolean
}

/** The names in an item's lines: a headline, an opening. */
export function namesIn({ lines, language, isKnown }: NamedLines): Names {
  const isGerman = language?.startsWith('de') ?? false
  const found = lines.flatMap((line) => namesInLine(line, isGerman))
  const sure = new Set(found.filter(([key, isSure]) => isSure || isKnown(key)).map(([key]) => key))
  return { sure, possible: new Set(found.map(([key]) => key).filter((key) => !sure.has(key))) }
}
