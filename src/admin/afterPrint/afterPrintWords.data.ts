/** What can be done to a printed article, and how the dialog of each speaks. */
export const afterPrintWords = {
  correction: {
    button: 'Correct…',
    heading: 'Correct it in print?',
    explained:
      'The text as it was saved last takes the place of the printed one, at once and for good. What you write here stands on the article, on the page of corrections, in the feeds and over the editions that printed it.',
    confirm: 'Print the correction',
    done: 'The correction is out',
    first: 'What was wrong',
    second: 'What changed',
  },
  update: {
    button: 'Update…',
    heading: 'Bring it up to date in print?',
    explained:
      'The text as it was saved last takes the place of the printed one, at once and for good. Nothing was wrong before; what you write here tells readers what is new. If something was wrong, correct it instead.',
    confirm: 'Print the update',
    done: 'The update is out',
    first: null,
    second: 'What is new',
  },
  kill: {
    button: 'Kill…',
    heading: 'Take it out of the paper?',
    explained:
      'The article leaves the front, its section, the feeds and every edition at once, and does not come back. At its address readers find its headline, the day, and the reason you give here. Nothing stands in the way of a kill.',
    confirm: 'Kill the article',
    done: 'The article is taken down',
    first: 'Why it is taken down',
    second: null,
  },
} as const

export type AfterPrintAct = keyof typeof afterPrintWords
