/** A part of a text: UTF-16 offsets, `end` is the first one behind it. */
export interface TextRange {
  start: number
  end: number
}
