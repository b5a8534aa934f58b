import type { FetchReason } from './fetchAnswer.ts'

const reasons: Readonly<Record<string, FetchReason>> = {
  UND_ERR_HEADERS_OVERFLOW: 'too-large',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'too-large',
  HPE_HEADER_OVERFLOW: 'too-large',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  ETIMEDOUT: 'timeout',
  UND_ERR_SOCKET: 'broken-answer',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'broken-answer',
  ECONNRESET: 'broken-answer',
}

const ofHttpParser = /^HPE_/
/** undici gives it no code where a connection that was to be closed ends in the midst of a body. */
const parserFault = 'HTTPParserError'
const ends = new Set(['TimeoutError', 'AbortError'])

/** Why a request failed, by the code of its fault; what has none of ours could not be reached. */
export const reasonOfFault = (fault: unknown): FetchReason => {
  const { name = '', code = '' } = Object(fault) as { name?: unknown; code?: unknown }
  if (ends.has(String(name))) return 'timeout'
  const known = reasons[String(code)]
  const isOfParser = name === parserFault || ofHttpParser.test(String(code))
  return known ?? (isOfParser ? 'broken-answer' : 'unreachable')
}
