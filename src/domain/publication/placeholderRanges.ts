/** Where a placeholder stands in a text: UTF-16 offsets, the end not included. */
interface PlaceholderRange {
  start: number
  end: number
}

/** `TK` and its doublings, `XXX` and longer, `[CHECK]` with or without a note; whole words only. */
const placeholder =
  /(?<![\p{L}\p{N}_])(?:(?:TK)+|X{3,})(?![\p{L}\p{N}_])|\[CHECK(?![\p{L}\p{N}_])[^\]\n]{0,200}\]/gu

/** Names that are spelled like a placeholder and are none. */
const names =
  /(?<![\p{L}\p{N}_])(?:TK Maxx|Super Bowl XXX|WrestleMania XXX|XXX Corps|XXX Olympiad)(?![\p{L}\p{N}_])/gu

/**
 * The marks an editor left for later, in order. Only capitals count, so that the taka ("Tk 500") may
 * be printed; sizes ("XXXL"), flight numbers ("TK1980") and a few names ("Super Bowl XXX", "TK Maxx")
 * are no placeholders. A Roman thirty elsewhere is reported: a numeral can be written another way, a
 * forgotten XXX cannot be recalled from print.
 */
export function placeholderRanges(text: string): PlaceholderRange[] {
  const rest = text.replace(names, (name) => ' '.repeat(name.length))
  return [...rest.matchAll(placeholder)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }))
}
