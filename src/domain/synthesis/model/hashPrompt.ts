import { createHash } from 'node:crypto'
import { canonicalJson } from '../../editions/canonicalJson.ts'
import type { SynthesisOrder } from '../synthesisOrder.ts'
import { answerShapes } from './answerShapes.data.ts'
import { promptTexts } from './promptTexts.data.ts'

/** SHA-256 in hex over the RFC 8785 form of what every model is told, the forms of its answers, and the order. */
export const hashPrompt = (order: SynthesisOrder): string =>
  createHash('sha256')
    .update(canonicalJson({ texts: promptTexts, shapes: answerShapes, order }), 'utf8')
    .digest('hex')
