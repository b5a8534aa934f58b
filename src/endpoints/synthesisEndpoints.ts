import type { Endpoint } from 'payload'

export const synthesisEndpoints: Endpoint[] = []
