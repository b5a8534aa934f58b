import { APIError } from 'payload'
import type { Finding } from '../domain/publication/finding.ts'
import { refusalSentence } from '../domain/publication/refusalSentence.ts'

/** The gate said no. HTTP 422; `data.findings` says where and what to do. */
export class GateRefusal extends APIError<{ findings: Finding[] }> {
  constructor(findings: Finding[], refused: 'article' | 'edition' = 'article') {
    super(refusalSentence(findings, refused), 422, { findings }, true)
    this.name = 'GateRefusal'
  }
}
