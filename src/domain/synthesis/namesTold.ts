import type { PackItem, PackTelling } from './evidencePack.ts'
import { namesOfText } from './namesOfText.ts'

/** So many names a pack lists, those first that most items have. */
const mostNames = 60

/** Who and what the items name, with the items that do: first those that most of them name. */
export function namesTold(items: readonly PackItem[]): PackTelling[] {
  const found = new Map<string, { words: string; by: string[] }>()
  for (const { id, headline, text, language } of items)
    for (const { name } of namesOfText({ text: `${headline}\n${text}`, language })) {
      const words = name.replace(/[’']s$/u, '')
      const known = found.get(words.toLowerCase()) ?? { words, by: [] }
      if (!known.by.includes(id)) known.by.push(id)
      found.set(words.toLowerCase(), known)
    }
  return [...found.values()]
    .sort((one, other) => other.by.length - one.by.length)
    .slice(0, mostNames)
    .map((said) => ({ kind: 'name', of: said.words, said: [said], isContested: false }))
}
