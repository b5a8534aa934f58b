import { APIError } from 'payload'

/** What came in cannot be read. HTTP 400; `data.path` names the field. */
export class InputRefused extends APIError<{ code: string; path: string }> {
  constructor(code: string, path: string, sentence: string) {
    super(sentence, 400, { code, path }, true)
    this.name = 'InputRefused'
  }
}
