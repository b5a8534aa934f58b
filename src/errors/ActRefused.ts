import { APIError } from 'payload'

/** The document's state does not allow this act. HTTP 409; `data.code` is stable. */
export class ActRefused extends APIError<{ code: string }> {
  constructor(code: string, sentence: string) {
    super(sentence, 409, { code }, true)
    this.name = 'ActRefused'
  }
}
