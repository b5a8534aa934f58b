// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './projectRoot.mjs'

const editor = '@payloadcms/richtext-lexical'

/**
 * Lexical's packages below a package, each after those it needs itself.
 * @param {string} root
 * @param {string} name
 * @param {Map<string, boolean>} found name → whether it can be imported whole
 */
function gatherLexical(root, name, found) {
  const file = join(root, 'node_modules', name, 'package.json')
  if (!existsSync(file)) return found
  const { dependencies = {}, exports = {} } = JSON.parse(readFileSync(file, 'utf8'))
  for (const needed of Object.keys(dependencies)) {
    const isLexical = needed === 'lexical' || needed.startsWith('@lexical/')
    if (isLexical && !found.has(needed)) gatherLexical(root, needed, found)
  }
  return found.set(name, '.' in exports)
}

/**
 * Loads Lexical's packages one after the other. Under Node each of them awaits a dynamic import at its top
 * level; met together, inside the large graph of the rich-text editor, they sometimes wait for each other for
 * ever and the process ends with code 13. Once they are loaded, the rest of the graph has nothing to await.
 * @param {string} [root] the checkout
 */
export async function settleLexical(root = projectRoot) {
  for (const [name, isWhole] of gatherLexical(root, editor, new Map())) {
    if (isWhole && name !== editor) await import(name)
  }
}
