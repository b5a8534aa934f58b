import type { Payload } from 'payload'

export const proposeUpdates = async (_payload: Payload, _now: Date): Promise<void> => {}
