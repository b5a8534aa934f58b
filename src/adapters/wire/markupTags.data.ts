const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/**
 * The elements of HTML as they occur in wire text. What is not listed here is text: "<AAPL.O>" is a
 * ticker. `block` elements start and end a line; what `dropped` elements hold is for machines.
 */
export const markupTags = {
  block: words(
    'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main menu nav ol p pre section summary table tbody tfoot thead tr ul',
  ),
  dropped: words('script style iframe template svg object'),
  inline: words(
    'a abbr acronym amp-img audio b bdi bdo big button cite code col colgroup data del dfn em embed font i img input ins kbd label link mark meta nobr noscript param picture q rp rt ruby s samp small source span strike strong sub sup td th time tg-emoji tg-spoiler track tt u var video wbr',
  ),
}
