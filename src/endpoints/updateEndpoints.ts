import type { Endpoint } from 'payload'

export const updateEndpoints: Endpoint[] = []
