import type { PrintedIndependence } from '../../domain/editions/printedIndependence.ts'
import { listOf } from './listOf.ts'
import { provenanceWords } from './provenanceWords.data.ts'

/** `Sources 1 and 3 count as one: they have one owner.` */
export const groupSentence = ({ links, because }: PrintedIndependence['countedAsOne'][number]): string =>
  `Sources ${listOf(links.map(String))} count as one: ${listOf(because.map((one) => provenanceWords.because[one]))}.`
