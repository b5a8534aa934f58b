import { type NameAt, namesAt } from '../wire/alike/namesAt.ts'
import { textWords } from '../wire/alike/textWords.ts'
import { namesIn } from '../wire/namesIn.ts'
import { hideAddresses } from '../claims/hideAddresses.ts'

const nobody: ReadonlySet<string> = new Set()
const isNever = (): boolean => false

interface Told {
  text: string
  language: string | null
}

/** The names of people, places and bodies in a text, as they are written and in order, as far as capitals show them. */
export function namesOfText({ text, language }: Told): NameAt[] {
  const told = hideAddresses(text)
  const words = textWords(told)
  const { sure } = namesIn({ lines: told.split('\n'), language, isKnown: isNever })
  const isGerman = language?.startsWith('de') ?? false
  return namesAt({ text: told, words, sure, isGerman, own: nobody }, [0, words.length])
}
