/** Builds editor states by hand, in the shape Payload stores them. */
type Node = Record<string, unknown>

const element = { direction: 'ltr', format: '', indent: 0, version: 1 }

export const text = (words: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  text: words,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})
export const paragraph = (...children: unknown[]): Node => ({
  ...element,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children,
})
export const heading = (tag: unknown, ...children: unknown[]): Node => ({
  ...element,
  type: 'heading',
  tag,
  children,
})
export const quote = (...children: unknown[]): Node => ({ ...element, type: 'quote', children })
export const list = (listType: string, ...children: unknown[]): Node => ({
  ...element,
  type: 'list',
  listType,
  tag: listType === 'number' ? 'ol' : 'ul',
  start: 1,
  children,
})
export const item = (...children: unknown[]): Node => ({ ...element, type: 'listitem', value: 1, children })
export const link = (url: unknown, ...children: unknown[]): Node => ({
  ...element,
  type: 'link',
  id: '66f0',
  fields: { linkType: 'custom', newTab: false, url },
  children,
})
export const citation = (links: unknown, blockType = 'citation'): Node => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id: '77a1', blockType, blockName: '', links },
})

export const lexicalState = (...children: unknown[]): Node => ({
  root: { ...element, type: 'root', children },
})
