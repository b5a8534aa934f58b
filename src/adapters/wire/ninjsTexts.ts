import type { EntryText } from './feedEntry.ts'
import { foldedKeys } from './foldedKeys.ts'
import { textIn } from './textIn.ts'

/** Texts that stand for the whole item; all others (a teaser, a caption, a web title) stand for a part. */
const mainRoles = new Set(['', 'main', 'full', 'text', 'body', 'richtext', 'article', 'headline'])

interface RoleText extends EntryText {
  value: string
  role: string
}

const isPlain = (type: string): boolean => /^text\/plain\b/i.test(type)

/** `headlines`, `bodies` and `descriptions` of ninjs 2.x and 3.x: texts with a role and a media type. */
const listed = (value: unknown): RoleText[] =>
  (Array.isArray(value) ? (value as unknown[]) : []).map((one) => {
    const fields = foldedKeys(one)
    const type = textIn(fields, 'contenttype')
    return {
      value: textIn(fields, 'value'),
      role: textIn(fields, 'role').toLowerCase(),
      isMarkup: !isPlain(type),
    }
  })

/** `body_text`, `headline_short` and the like of ninjs 1.x: the role, or the kind of text, is in the name. */
const named = (fields: Map<string, unknown>, name: string): RoleText[] =>
  [...fields.keys()]
    .filter((key) => key === name || key.startsWith(`${name}_`))
    .map((key) => {
      const role = key.slice(name.length + 1)
      const isKind = /^(?:text|xhtml|html5?|nitf)$/.test(role)
      return { value: textIn(fields, key), role: isKind ? '' : role, isMarkup: role !== 'text' }
    })

const rank = ({ role, isMarkup }: RoleText): number => (mainRoles.has(role) ? 0 : 2) + (isMarkup ? 0 : 1)

/**
 * The texts of one kind (`headline`, `bodies`…) of an item of any ninjs, the whole one first; of two the
 * one with markup, which keeps paragraphs apart.
 */
export const ninjsTexts = (
  fields: Map<string, unknown>,
  [many, one]: [many: string, one: string],
): RoleText[] =>
  [...listed(fields.get(many)), ...named(fields, one)]
    .filter(({ value }) => value.trim() !== '')
    .sort((first, second) => rank(first) - rank(second))
