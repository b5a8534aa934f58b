/** A field that commands write and no request does. */
export const machineWritten = { create: () => false, update: () => false }
