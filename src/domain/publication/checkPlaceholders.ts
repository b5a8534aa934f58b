import type { ArticleAtGate } from './articleAtGate.ts'
import { bodyText } from './bodyText.ts'
import type { Rule } from './examineLinks.ts'
import { oneLine } from './oneLine.ts'
import { placeholdersIn } from './placeholdersIn.ts'

interface Passage {
  path: string
  name: string
  text: string
}

const passagesOf = ({ headline, standfirst, hero, body, framingNote }: ArticleAtGate): Passage[] => [
  { path: 'headline', name: 'The headline', text: headline },
  { path: 'standfirst', name: 'The standfirst', text: standfirst },
  { path: 'hero', name: "The picture's alternative text", text: hero?.alt ?? '' },
  ...bodyText(body).map((text, index) => ({
    path: `body.${index}`,
    name: `Block ${index + 1} of the body`,
    text,
  })),
  { path: 'framingNote', name: 'The framing note', text: framingNote },
]

/** Nothing left for later goes to print: one finding for each passage that holds a placeholder. */
export const checkPlaceholders: Rule = ({ article }) =>
  passagesOf(article).flatMap(({ path, name, text }) => {
    const found = placeholdersIn(text)
    if (found.length === 0) return []
    const shown = found.map((mark) => `"${oneLine(mark)}"`).join(', ')
    return [
      {
        code: 'placeholder-left',
        severity: 'block',
        path,
        message: `${name} still holds ${shown}.`,
        fix: 'Replace it with the fact it stands for, or take the sentence out.',
      },
    ]
  })
