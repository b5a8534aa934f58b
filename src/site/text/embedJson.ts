/**
 * JSON that may stand inside a script element: no `<`, so that no text can close the element, and
 * no line separators that older parsers refuse.
 */
export const embedJson = (value: object): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
