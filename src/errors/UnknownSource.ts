import { APIError } from 'payload'

/** Nobody registered a source of this code. HTTP 404; `data.known` lists the codes there are. */
export class UnknownSource extends APIError<{ code: 'unknown-source'; known: string[] }> {
  constructor(code: string, known: string[]) {
    const there = known.length > 0 ? `Known codes: ${known.join(', ')}.` : 'No source is registered yet.'
    super(
      `There is no source with the code "${code}". ${there}`,
      404,
      { code: 'unknown-source', known },
      true,
    )
  }
}
