import type { ArticleAtGate } from './articleAtGate.ts'
import type { Rule } from './examineLinks.ts'
import type { Finding } from './finding.ts'
import { isBlank } from './isBlank.ts'

type Part = Omit<Finding, 'severity'> & { isThere: (article: ArticleAtGate) => boolean }

const parts: readonly Part[] = [
  {
    code: 'headline-missing',
    path: 'headline',
    message: 'The article has no headline.',
    fix: 'Write a headline.',
    isThere: ({ headline }) => !isBlank(headline),
  },
  {
    code: 'standfirst-missing',
    path: 'standfirst',
    message: 'The article has no standfirst.',
    fix: 'Write one or two sentences that say what happened and why it matters.',
    isThere: ({ standfirst }) => !isBlank(standfirst),
  },
  {
    code: 'section-missing',
    path: 'section',
    message: 'The article belongs to no section.',
    fix: 'Choose the section it is printed in.',
    isThere: ({ section }) => !isBlank(section ?? ''),
  },
  {
    code: 'alt-text-missing',
    path: 'hero',
    message: 'The picture has no alternative text.',
    fix: 'Describe what the picture shows, for readers who cannot see it.',
    isThere: ({ hero }) => hero === null || !isBlank(hero.alt),
  },
  {
    code: 'framing-note-missing',
    path: 'framingNote',
    message: 'The article has no framing note.',
    fix: 'Say what the wire led on, what this article leads on, and why.',
    isThere: ({ framingNote }) => !isBlank(framingNote),
  },
]

/** Every part a printed article has; one that shows the reader nothing counts as missing. */
export const checkForm: Rule = ({ article }) =>
  parts
    .filter((part) => !part.isThere(article))
    .map(({ code, path, message, fix }) => ({ code, severity: 'block', path, message, fix }))
