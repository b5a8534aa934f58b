const isItem = (element: Element): boolean => {
  const own = [...element.childNodes].filter(
    (child) => !(child instanceof HTMLElement && child.matches('ul, ol')),
  )
  const isWrapper = own.length === 0 && element.children.length > 0
  return !isWrapper
}

/**
 * The element of the editor that shows a line of a block: the block itself, or the item of a list,
 * counted through nested lists as `parseListItems` does. Null when there is none.
 */
export const lineElement = (block: Element, item: number | null): Element | null =>
  item === null ? block : ([...block.querySelectorAll('li')].filter(isItem)[item] ?? null)
