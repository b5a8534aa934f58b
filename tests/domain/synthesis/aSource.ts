import type { PackSource } from '../../../src/domain/synthesis/packSource.ts'

/** A wire item for a pack; what is not given is of no account to the test. */
export const aSource = (given: Partial<PackSource> & { item: string }): PackSource => ({
  revision: `${given.item}-1`,
  sha256: `sha-${given.item}`,
  source: 'Harbour Wire',
  owner: 'Harbour Group',
  address: null,
  postedAt: '2026-06-23T06:00:00.000Z',
  language: 'en',
  headline: '',
  text: '',
  identity: `x:${given.item}`,
  forwardOf: null,
  ...given,
})
