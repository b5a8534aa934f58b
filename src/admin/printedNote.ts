const place = 'monexus-printed'

/** True in a page that is about to be shown anew: it may get ready at last between the two. */
let isLeaving = false

/** What the press said, kept while the page is shown anew. */
export const printedNote = {
  keep: (sentence: string): void => {
    isLeaving = true
    window.sessionStorage.setItem(place, sentence)
  },
  /** Told once, by the page that comes after; null when the press said nothing. */
  take: (): string | null => {
    if (isLeaving) return null
    const sentence = window.sessionStorage.getItem(place)
    window.sessionStorage.removeItem(place)
    return sentence
  },
}
