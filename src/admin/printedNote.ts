const place = 'monexus-printed'

/** What the press said, kept while the page is shown anew. */
export const printedNote = {
  keep: (sentence: string): void => window.sessionStorage.setItem(place, sentence),
  /** Told once; null when the press said nothing. */
  take: (): string | null => {
    const sentence = window.sessionStorage.getItem(place)
    window.sessionStorage.removeItem(place)
    return sentence
  },
}
