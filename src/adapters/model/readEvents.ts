/** Whole lines of a text that comes in pieces; the last one only when it is ended. Ends are CR, LF or both. */
async function* linesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  // Pieces of an unfinished line are joined once, so that a line sent byte by byte costs no more than another.
  let unfinished: string[] = []
  let wasReturn = false
  for await (const chunk of body) {
    const decoded = decoder.decode(chunk, { stream: true })
    if (decoded === '') continue
    const text = wasReturn && decoded.startsWith('\n') ? decoded.slice(1) : decoded
    wasReturn = decoded.endsWith('\r')
    const [first = '', ...others] = text.split(/\r\n|\n|\r/)
    unfinished.push(first)
    for (const next of others) {
      yield unfinished.join('')
      unfinished = [next]
    }
  }
}

/**
 * The data of server-sent events (WHATWG HTML, “Server-sent events”), in order; names, ids and comments
 * are passed over. An event that is cut off by the end is none.
 */
export async function* readEvents(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let data: string[] = []
  for await (const line of linesOf(body)) {
    if (line.startsWith('data:')) data.push(line.slice(line.startsWith('data: ') ? 6 : 5))
    if (line !== '' || data.length === 0) continue
    yield data.join('\n')
    data = []
  }
}
