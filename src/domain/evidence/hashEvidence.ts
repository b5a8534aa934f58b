import { sha256Of } from '../editions/sha256Of.ts'
import type { EvidenceRecord } from './evidenceRecord.ts'

/** The name of a frozen copy: lower-case sha256 over the canonical JSON of its record. */
export const hashEvidence = (record: EvidenceRecord): string => sha256Of(record)
