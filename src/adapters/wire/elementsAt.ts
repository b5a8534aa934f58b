import type { CheerioAPI } from 'cheerio'
import { load } from 'cheerio'

export type XmlNode = ReturnType<CheerioAPI>

/** The name of an element without the prefix its document gives the namespace, in lower case. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase()

/** The content of a document that `scanXml` found whole and free of entities of its own. */
export const openXml = (text: string): XmlNode => load(text, { xml: true }).root()

const childrenNamed = (node: XmlNode, name: string): XmlNode =>
  node.children().filter((_, child) => localName(child.name) === name.toLowerCase())

/** The elements at the end of a path of local names, from a node down. */
export const elementsAt = (node: XmlNode, ...path: readonly string[]): XmlNode =>
  path.reduce((at, name) => childrenNamed(at, name), node)

/** Every one of some elements by itself. */
export const each = (nodes: XmlNode): XmlNode[] => nodes.toArray().map((_, at) => nodes.eq(at))

/** The texts of the elements at the end of a path; those that say nothing are left out. */
export const textsAt = (node: XmlNode, ...path: readonly string[]): string[] =>
  each(elementsAt(node, ...path))
    .map((one) => one.text().trim())
    .filter((text) => text !== '')
