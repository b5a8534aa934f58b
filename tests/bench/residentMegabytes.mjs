// @ts-check
import { readFileSync } from 'node:fs'

/** @param {number} pid resident memory in MB, from proc(5); NaN where there is none */
export function residentMegabytes(pid) {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  } catch {
    return NaN
  }
}
