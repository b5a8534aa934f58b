/** A way of quoting: how it opens, how it closes. */
export interface QuoteStyle {
  open: string
  close: string
  /** Single marks are apostrophes too, and yield to double ones where the two overlap. */
  single: boolean
}

const style = (open: string, close: string, single = false): QuoteStyle => ({ open, close, single })

/** Those whose opening mark is their own come first; a mark that both opens and closes goes by its place. */
export const quoteStyles: readonly QuoteStyle[] = [
  style('“', '”'),
  style('„', '“”'),
  style('”', '”'),
  style('"＂', '"＂'),
  style('″', '″'),
  style('«', '»'),
  style('»', '«'),
  style('「', '」'),
  style('『', '』'),
  style('‹', '›', true),
  style('›', '‹', true),
  style('‘‚', '’‘', true),
  style("'", "'", true),
]
