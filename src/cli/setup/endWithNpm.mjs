// @ts-check
import { readFileSync } from 'node:fs'
import { clearInterval, setInterval } from 'node:timers'

/** @param {number} pid npm's shell stands between npm and us; proc(5), the second field after the name */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]
  } catch {
    return ''
  }
}

/**
 * Leaves when npm is gone: a killed npm cannot pass the signal on, and the server would go on serving unseen.
 * Only under npm; a server started by hand may outlive its shell.
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const parents = () => `${process.ppid} ${parentOf(process.ppid)}`
  const first = parents()
  const watch = setInterval(() => {
    if (parents() === first) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 1000)
  watch.unref()
}
