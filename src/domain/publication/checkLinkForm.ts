import { findingOfLink } from '../provenance/findingOfLink.ts'
import type { Rule } from './examineLinks.ts'
import { nameOfLink } from './nameOfLink.ts'

/**
 * Every link names one post or one page that will stay. What is wrong with its address is said where
 * it was identified; here the link gets its name before it.
 */
export const checkLinkForm: Rule = ({ links }) =>
  links.flatMap((link) => {
    const found = findingOfLink(link.identity, `${link.path}.rawUrl`)
    return found ? [{ ...found, message: `${nameOfLink(link)}: ${found.message}` }] : []
  })
