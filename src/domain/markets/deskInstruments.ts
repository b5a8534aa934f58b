import type { Instrument } from './instrument.ts'

interface StoredInstrument extends Pick<Instrument, 'symbol' | 'label' | 'kind'> {
  proxyFor?: string | null
  decimals?: number | null
  prefix?: string | null
}

/** The instruments as the desk listed them, with what it left out filled in. */
export const deskInstruments = (stored: readonly StoredInstrument[] | null | undefined): Instrument[] =>
  (stored ?? []).map(({ symbol, label, kind, proxyFor, decimals, prefix }) => ({
    symbol,
    label,
    kind,
    proxyFor: proxyFor ?? null,
    decimals: decimals ?? 2,
    prefix: prefix ?? '',
  }))
