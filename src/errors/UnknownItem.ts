import { APIError } from 'payload'

/** Wire items that the newsroom does not hold were named. HTTP 404; `data.items` tells which. */
export class UnknownItem extends APIError<{ code: 'unknown-item'; items: string[] }> {
  constructor(items: string[]) {
    const what =
      items.length === 1 ? 'One of these wire items is' : `${String(items.length)} of these wire items are`
    super(
      `${what} not there. Look at the story again and choose anew.`,
      404,
      { code: 'unknown-item', items },
      true,
    )
    this.name = 'UnknownItem'
  }
}
